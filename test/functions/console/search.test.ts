import { expect, test } from 'vitest';
import { look, matching } from '../../../functions/console/search.ts';
import type { Listed, Lists } from '../../../functions/ledger/port.ts';

const row = (more: Partial<Listed> = {}): Listed => ({
  request: 'ABCDEFGH',
  workflow: 'third-party-agreement',
  status: 'open',
  title: 'Aulas del Norte, S.L. · Editorial Ñandú, S.A.',
  addresses: ['elena@editorialfaro.example', 'nuria@aulasdelnorte.example'],
  waitingFor: [],
  incident: '',
  createdAt: '',
  changedAt: '',
  ...more,
});

/** A list of so many requests, a hundred a page, of which every hundredth is called Lince. */
const listOf = (many: number): Lists => ({
  page: async (_, after = '0') => {
    const from = Number(after);
    const rows = Array.from({ length: Math.min(100, many - from) }, (_, n) =>
      row({ title: (from + n) % 100 === 99 ? 'Lince' : 'Otra' }),
    );
    return { rows, ...(from + 100 < many && { next: String(from + 100) }) };
  },
});

test.each([
  ['', true],
  ['   ', true],
  ['editorial ñandú', true],
  ['NANDU', true],
  ['  EDITORIAL   nandu ', true],
  ['norte editorial', true],
  ['ELENA@EDITORIALFARO.EXAMPLE', true],
  ['faro.example', true],
  ['abcd-efgh', true],
  ['ABCD EFGH', true],
  ['abcdef', true],
  ['abcd-e', true],
  ['editorial lince', false],
  ['zzz', false],
  ['.*', false],
  ['%', false],
])('«%s» finds it: %s', (search, finds) => expect(matching(search)(row())).toBe(finds));

test('letters written in two parts are the same letters', () => {
  expect(matching('Ñandú')(row())).toBe(true);
});

const lince = { list: 'open', takes: matching('lince') } as const;

test('looks beyond the first page', async () => {
  expect(await look(listOf(350), lince)).toMatchObject({ rows: [{}, {}, {}], looked: 350, next: undefined });
});

test('stops after a thousand, says so, and goes on from there', async () => {
  const first = await look(listOf(1_250), lince);
  expect([first.rows.length, first.looked, first.next]).toEqual([10, 1_000, '1000']);
  const second = await look(listOf(1_250), { ...lince, after: first.next });
  expect([second.rows.length, second.looked, second.next]).toEqual([2, 250, undefined]);
});

test('stops once there is enough to show', async () => {
  const found = await look(listOf(5_000), { list: 'open', takes: () => true });
  expect([found.rows.length, found.looked, found.next]).toEqual([100, 100, '100']);
});
