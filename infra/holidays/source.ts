import Holidays from 'date-holidays';
import { type Community, communities } from '../../workflows/territory/provinces.ts';

/** The years that deadlines may fall in. */
export const years = Array.from({ length: 10 }, (_, place) => 2025 + place);

/** Days off of all Spain (`ES`), and those that each community has besides, as MMDD. */
export type DaysOff = Readonly<Record<number, Readonly<Partial<Record<Community | 'ES', string>>>>>;

/** What the library says: public holidays, with the days on which they are kept when they fall on a Sunday. */
export const daysOffFromLibrary = (): DaysOff =>
  Object.fromEntries(
    years.map((year) => {
      const national = publicDays(new Holidays('ES'), year);
      const regional = Object.keys(communities).map((one) => {
        const besides = publicDays(new Holidays('ES', one), year).filter((day) => !national.includes(day));
        return [one, besides.join(' ')];
      });
      return [year, { ES: national.join(' '), ...Object.fromEntries(regional) }];
    }),
  );

const publicDays = (holidays: Holidays, year: number): string[] =>
  [
    ...new Set(
      holidays
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(5, 10).replace('-', '')),
    ),
  ].sort();

/** The file that the rules read. */
export const sourceText = (days: DaysOff): string =>
  [
    '// Written by `npm run holidays` from the library date-holidays (data under CC BY 3.0): change nothing here by hand.',
    "import type { Community } from './territory/provinces.ts';",
    '',
    '/** Days off of all Spain (`ES`), and those that each community has besides, by year, as MMDD. */',
    "export const daysOff: Readonly<Record<number, Readonly<Partial<Record<Community | 'ES', string>>>>> = {",
    ...Object.entries(days).flatMap(([year, all]) => [
      `  ${year}: {`,
      ...Object.entries(all).map(([place, list]) => `    ${place}: '${list}',`),
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
