import { addDays, type Day, isWorkday, localDate, startOfDay } from './calendar.ts';
import { type Community, provinceOf } from './territory/provinces.ts';
import type { Territory } from './territory/territory.ts';

/** The community whose days off are kept in a territory; none in another country, where those of all Spain are. */
export const communityOf = (territory: Territory | undefined): Community | undefined =>
  territory === undefined ? undefined : provinceOf(territory)?.community;

/** From 8:30 to 18:30 where the reader is, in minutes of the day. */
const hours = { from: 8 * 60 + 30, until: 18 * 60 + 30 };

/** The first instant from `at` on at which whoever is in a territory works: on a workday, in working hours. */
export const nextWorking = (at: Date, territory: Territory | undefined): Date => {
  const community = communityOf(territory);
  const works = (day: Day) => isWorkday(day, community ? [community] : []);
  const behind = community === 'CN' ? 60 : 0;
  for (let day = localDate(at); ; day = addDays(day, 1)) {
    if (works(day) && at <= minuteOf(day, hours.until + behind))
      return new Date(Math.max(at.getTime(), minuteOf(day, hours.from + behind).getTime()));
  }
};

/** A minute of a day in Madrid. The clock changes at night on a Sunday, on which nobody works. */
const minuteOf = (day: Day, minutes: number): Date => new Date(startOfDay(day).getTime() + minutes * 60_000);
