import type { Implementer } from '../directory/implementer.ts';
import { fill, type Words } from '../vocabulary/words.ts';
import { kilometresBetween, type Place } from './distance.ts';
import type { Loads } from './loads.ts';
import { provinceOf } from './provinces.ts';
import { type Territory, territoryWords } from './territory.ts';

/** Where the client is: its territory, and its own place on the map where that is known. */
export type Where = { territory: Territory; place?: Place };

/** An implementer in its place, with what speaks for it: in words, so that nobody takes advice for an order (C5). */
export type Candidate = {
  implementer: Implementer;
  preferred: boolean;
  serves: boolean;
  /** As the crow flies from its seat; nothing where a country has no map here. */
  kilometres: number | undefined;
  load: number;
  reason: Words;
};

type Ranking = { where: Where; loads: Loads; today: string };

/**
 * Every certified implementer for a client (C1, C5): preferred in the territory first, then whoever serves it, then the
 * nearest, then whoever has most room. Load only breaks ties; neither load nor territory hides anyone.
 */
export const ranked = (implementers: readonly Implementer[], ranking: Ranking): Candidate[] =>
  implementers
    .filter(({ certified }) => certified)
    .map((implementer) => candidate(implementer, ranking))
    .sort(first);

const candidate = (implementer: Implementer, { where, loads, today }: Ranking): Candidate => {
  const preferred = isPreferred(implementer, where.territory, today);
  const serves = implementer.territories.includes(where.territory);
  const kilometres = distanceTo(implementer, where);
  const load = loads[implementer.id] ?? 0;
  const judged = { implementer, preferred, serves, kilometres, load };
  return { ...judged, reason: reasonOf(judged, where.territory) };
};

/** Preferred status has a decider, a reason and days between which it holds (C5). */
const isPreferred = ({ preferred }: Implementer, territory: Territory, today: string): boolean =>
  preferred.some((one) => one.territory === territory && one.from <= today && today <= one.until);

const distanceTo = (implementer: Implementer, where: Where): number | undefined => {
  const [from, to] = [
    implementer.place ?? provinceOf(implementer.seat ?? ''),
    where.place ?? provinceOf(where.territory),
  ];
  return from && to && Math.round(kilometresBetween(from, to));
};

/** Unknown distances come after known ones; of two alike the one with more room, then by name. */
const first = (one: Candidate, other: Candidate): number =>
  Number(other.preferred) - Number(one.preferred) ||
  Number(other.serves) - Number(one.serves) ||
  compared(one.kilometres ?? Number.MAX_SAFE_INTEGER, other.kilometres ?? Number.MAX_SAFE_INTEGER) ||
  compared(fullness(one), fullness(other)) ||
  compared(one.implementer.id, other.implementer.id);

const compared = <T extends number | string>(one: T, other: T): number => Number(one > other) - Number(one < other);

/** How much of its capacity is taken. */
const fullness = ({ implementer, load }: Candidate): number => load / Math.max(1, implementer.capacity);

/** «preferente en Sevilla, atiende Sevilla, 12 centros de 30, a 4 km». */
const reasonOf = (judged: Omit<Candidate, 'reason'>, territory: Territory): Words => {
  const place = territoryWords(territory);
  const { implementer, load, kilometres } = judged;
  const parts = [
    ...(judged.preferred ? [fill(words.preferred, { place })] : []),
    fill(judged.serves ? words.serves : words.elsewhere, { place }),
    fill(load === 1 ? words.loadOne : words.load, { load: String(load), capacity: String(implementer.capacity) }),
    ...(kilometres === undefined ? [] : [fill(words.distance, { km: String(kilometres) })]),
  ];
  return { es: parts.map(({ es }) => es).join(', '), en: parts.map(({ en }) => en).join(', ') };
};

const words = {
  preferred: { es: 'preferente en {place}', en: 'preferred in {place}' },
  serves: { es: 'atiende {place}', en: 'serves {place}' },
  elsewhere: { es: 'no tiene {place} entre sus territorios', en: 'does not list {place} among its territories' },
  load: { es: '{load} centros de {capacity}', en: '{load} schools of {capacity}' },
  loadOne: { es: '1 centro de {capacity}', en: '1 school of {capacity}' },
  distance: { es: 'a {km} km', en: '{km} km' },
};
