import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Implementer } from '../../../workflows/directory/implementer.ts';
import { provinces } from '../../../workflows/territory/provinces.ts';
import { type Candidate, ranked } from '../../../workflows/territory/ranking.ts';

const today = '2026-11-25';
const province = fc.constantFrom(...provinces.map(({ code }) => code));
const day = fc.constantFrom('2025-01-01', '2026-11-24', '2026-11-25', '2026-11-26', '2027-12-31');

const implementer = fc.record({
  certified: fc.boolean(),
  seat: province,
  territories: fc.uniqueArray(province, { minLength: 1, maxLength: 4 }),
  capacity: fc.nat(40),
  preferred: fc.array(fc.record({ territory: province, from: day, until: day }), { maxLength: 2 }),
});

const implementers = fc.array(implementer, { maxLength: 12 }).map((all) =>
  all.map((said, place) =>
    Implementer.parse({
      ...said,
      id: `company-${place}`,
      legalName: `Company ${place}`,
      taxId: 'B12345674',
      contact: { name: 'Ana', mailbox: 'ana@company.example', language: 'es' },
      preferred: said.preferred.map((one) => ({ ...one, by: 'marta', reason: 'Serves well' })),
    }),
  ),
);
const loads = fc.dictionary(
  fc.nat(11).map((place) => `company-${place}`),
  fc.nat(60),
);
const asked = fc.record({ implementers, loads, territory: province });

const idsOf = (candidates: Candidate[]) => candidates.map(({ implementer: { id } }) => id);

test('C1: every certified implementer is there, and nobody else, wherever the client is and however full they are', () => {
  fc.assert(
    fc.property(asked, ({ implementers: all, loads: full, territory }) => {
      const candidates = ranked(all, { where: { territory }, loads: full, today });
      expect(idsOf(candidates).sort()).toEqual(
        all
          .filter((one) => one.certified)
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});

test('C5: preferred in the territory comes first, then whoever serves it, then the nearest', () => {
  fc.assert(
    fc.property(asked, ({ implementers: all, loads: full, territory }) => {
      const candidates = ranked(all, { where: { territory }, loads: full, today });
      const places = candidates.map(({ preferred, serves, kilometres = Number.MAX_SAFE_INTEGER }) => [
        preferred ? 0 : 1,
        serves ? 0 : 1,
        kilometres,
      ]);
      for (const [place, next] of places.slice(1).entries()) {
        const before = places[place] ?? [];
        const differing = before.findIndex((one, at) => one !== next[at]);
        if (differing >= 0) expect(before[differing]).toBeLessThan(next[differing] ?? 0);
      }
    }),
  );
});

test('load only breaks ties', () => {
  fc.assert(
    fc.property(asked, loads, ({ implementers: all, loads: full, territory }, others) => {
      const ranking = (some: Record<string, number>) => ranked(all, { where: { territory }, loads: some, today });
      const [one, other] = [ranking(full), ranking(others)];
      const key = ({ preferred, serves, kilometres }: Candidate) => `${preferred} ${serves} ${kilometres}`;
      expect(one.map(key)).toEqual(other.map(key));
    }),
  );
});

test('the order in which they are listed does not matter', () => {
  fc.assert(
    fc.property(asked, ({ implementers: all, loads: full, territory }) => {
      const ranking = { where: { territory }, loads: full, today };
      expect(idsOf(ranked(all.toReversed(), ranking))).toEqual(idsOf(ranked(all, ranking)));
    }),
  );
});

const company = (id: string, more: object) =>
  Implementer.parse({
    id,
    legalName: id,
    taxId: 'B12345674',
    certified: true,
    contact: { name: 'Ana', mailbox: 'ana@company.example', language: 'es' },
    capacity: 30,
    ...more,
  });

test('what speaks for each is said in words', () => {
  const sevilla = company('sevilla', {
    seat: '41',
    place: { latitude: 37.42, longitude: -5.98 },
    territories: ['41'],
    preferred: [{ territory: '41', by: 'marta', reason: 'Serves well', from: today, until: today }],
  });
  const madrid = company('madrid', { seat: '28', territories: ['28'] });
  const porto = company('porto', { seat: 'PT', territories: ['PT'] });
  const where = { territory: '41' };
  const reasons = ranked([porto, madrid, sevilla], { where, loads: { sevilla: 12 }, today }).map(
    ({ reason }) => reason,
  );
  expect(reasons).toEqual([
    {
      es: 'preferente en Sevilla, atiende Sevilla, 12 centros de 30, a 3 km',
      en: 'preferred in Sevilla, serves Sevilla, 12 schools of 30, 3 km',
    },
    {
      es: 'no tiene Sevilla entre sus territorios, 0 centros de 30, a 390 km',
      en: 'does not list Sevilla among its territories, 0 schools of 30, 390 km',
    },
    {
      es: 'no tiene Sevilla entre sus territorios, 0 centros de 30',
      en: 'does not list Sevilla among its territories, 0 schools of 30',
    },
  ]);
});

test('preferred status ends with its last day', () => {
  const preferred = [{ territory: '41', by: 'marta', reason: 'Serves well', from: '2026-01-01', until: '2026-11-24' }];
  const [only] = ranked([company('sevilla', { territories: ['41'], preferred })], {
    where: { territory: '41' },
    loads: {},
    today,
  });
  expect(only).toMatchObject({ preferred: false, serves: true });
});
