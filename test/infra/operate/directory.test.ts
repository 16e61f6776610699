import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Said } from '../../../functions/ledger/port.ts';
import { checked } from '../../../infra/operate/directory/checked.ts';
import { csvOf, rowsInCsv } from '../../../infra/operate/directory/csv.ts';
import { readWhole } from '../../../infra/operate/directory/directory.ts';
import { rowsInJson } from '../../../infra/operate/directory/json.ts';
import { rowsInFile } from '../../../infra/operate/directory/rows.ts';
import { roles } from '../../../workflows/directory/employee.ts';
import { rolesWithNobody } from '../../../workflows/directory/vacant.ts';
import { certified, holding } from '../../../workflows/directory.ts';
import { provinces } from '../../../workflows/territory/provinces.ts';
import { databaseHere, freshTable } from '../../functions/table/fresh-table.ts';
import { temporaryFolderForAll } from '../local/temporary.ts';
import { environmentFor, operate } from './operator.ts';

const file = 'infra/local/example-directory.json';
const nobody: Said = { implementers: [], schools: [], employees: [] };
const example = checked(rowsInFile(file), nobody);
const here = databaseHere();
const folder = temporaryFolderForAll();

describe('the example directory', () => {
  test('has implementers to choose from in every province, and one that is no longer certified', () => {
    const served = new Set(certified(example).flatMap(({ territories }) => territories));
    expect(provinces.filter(({ code }) => !served.has(code))).toEqual([]);
    expect(example.implementers.filter((one) => !one.certified)).toHaveLength(1);
  });

  test('has schools of every kind in every province, one owner with many of them, and some without implementer or contact', () => {
    expect(new Set(example.schools.map(({ territory }) => territory)).size).toBe(provinces.length);
    expect(new Set(example.schools.map(({ kind }) => kind)).size).toBe(3);
    const owners = example.schools.map(({ owner }) => owner.taxId);
    expect(owners.length).toBeGreaterThan(new Set(owners).size);
    expect(example.schools.some(({ implementer }) => implementer === undefined)).toBe(true);
    expect(example.schools.some(({ contact }) => contact === undefined)).toBe(true);
  });

  test.each(roles)('has someone for %s', (role) => {
    expect(holding(example, role)).not.toEqual([]);
    expect(rolesWithNobody(example, '2026-11-25')).toEqual([]);
  });

  test('has staff, and whoever decides has someone to stand in or to go to', () => {
    expect(example.employees.some((one) => one.staff)).toBe(true);
    for (const one of example.employees.filter((each) => each.roles.length > 0))
      expect([one.substitute, one.superior]).not.toEqual([undefined, undefined]);
  });

  test('says the position of whoever may sign a contract', () => {
    const signing = example.employees.filter(({ powers }) => powers !== undefined);
    expect(signing.map(({ position }) => position)).toEqual(['Directora general', 'Director adjunto']);
  });

  test('has superiors who are not management, so that each step of silence asks somebody else', () => {
    const management = holding(example, 'management').map((one) => one.id);
    for (const { superior } of example.employees) expect(management).not.toContain(superior);
  });

  test('writes to nobody who exists', () => {
    const mailboxes = [
      ...example.employees.map((one) => one.mailbox),
      ...example.implementers.flatMap(({ contact, colleagues }) => [contact, ...colleagues]).map((one) => one.mailbox),
      ...example.schools.flatMap(({ contact }) => contact?.mailbox ?? []),
    ];
    for (const mailbox of mailboxes) expect(mailbox).toMatch(/\.example$/);
  });
});

describe('a file is loaded and exported', () => {
  let name: string;
  let environment: Record<string, string>;
  beforeAll(async () => {
    name = await freshTable(here);
    environment = environmentFor(here.url, name);
  });
  const run = (...args: string[]) => operate('directory', args, environment);

  test('whole, as JSON: what comes out is what went in', async () => {
    expect(await run('load', file)).toEqual({
      code: 0,
      out: `Loaded ${example.implementers.length} implementers, ${example.schools.length} schools and ${example.employees.length} employees.\n`,
      err: '',
    });
    const out = join(folder, 'all.json');
    expect(await run('export', out)).toMatchObject({ code: 0, err: '' });
    expect(sorted(checked(rowsInFile(out), nobody))).toEqual(sorted(example));
  });

  test.each([
    ['schools', 'school'],
    ['implementers', 'implementer'],
    ['employees', 'employee'],
  ] as const)('%s as CSV', async (of, kind) => {
    const out = join(folder, `${of}.csv`);
    const said = `Wrote ${example[of].length} ${of} to ${out}.\n`;
    expect(await run('export', out, '--of', of)).toEqual({ code: 0, out: said, err: '' });
    expect(sorted(checked(rowsInFile(out), example))[of]).toEqual(sorted(example)[of]);
    expect(readFileSync(out, 'utf8')).toBe(csvOf(kind, sorted(example)[of]));
    expect(await run('load', out)).toMatchObject({ code: 0, err: '' });
    expect(sorted(await readWhole(here.client, name))).toEqual(sorted(example));
  });

  test('a row takes the place of the one before it, and what a file does not speak of stays', async () => {
    const [school] = example.schools;
    const moved = join(folder, 'moved.json');
    writeFileSync(moved, JSON.stringify({ schools: [{ ...school, licences: 7 }] }));
    expect(await run('load', moved)).toMatchObject({ code: 0, out: expect.stringContaining('1 schools') });
    const read = await readWhole(here.client, name);
    expect(read.schools).toHaveLength(example.schools.length);
    expect(read.schools.find(({ code }) => code === school?.code)?.licences).toBe(7);
    expect(read.employees).toHaveLength(example.employees.length);
  });

  test('nothing is written of a file with one bad row', async () => {
    const before = await readWhole(here.client, name);
    const [first, second] = example.schools;
    const bad = join(folder, 'bad.json');
    writeFileSync(
      bad,
      JSON.stringify({
        schools: [
          { ...first, licences: 8 },
          { ...second, postalCode: '99999' },
        ],
      }),
    );
    expect(await run('load', bad)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('postal code 99999'),
    });
    expect(await readWhole(here.client, name)).toEqual(before);
  });

  test('it says which roles nobody can decide in', async () => {
    const left = join(folder, 'left.json');
    const luis = example.employees.find(({ id }) => id === 'luis');
    writeFileSync(left, JSON.stringify({ employees: [{ ...luis, active: false }] }));
    expect((await run('load', left)).out).toContain('Nobody can decide as legal today');
  });

  test.each([
    [[], /^Say load FILE or export FILE/],
    [['load'], /^Say load FILE/],
    [['burn', 'all.json'], /^Say load FILE/],
    [['export', 'schools.csv'], /^Say load FILE/],
    [['export', 'all.json', '--of', 'schools'], /^Say load FILE/],
    [['export', 'schools.csv', '--of', 'pupils'], /^Say load FILE/],
    [['load', 'no-such.json'], /cannot be read/],
    [['load', 'README.md'], /ends neither in \.json nor in \.csv/],
    [['export', 'no/such/folder/all.json'], /cannot be written/],
  ])('%j is one sentence', async (args, err) => {
    const said = await run(...args);
    expect(said).toMatchObject({ code: 1, out: '', err: expect.stringMatching(err) });
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('bad rows are named with their lines', () => {
  const school = { ...example.schools[0] };
  const wrong = (rows: object) => () => checked(rowsInJson(JSON.stringify(rows, null, 1)), example);
  const csv =
    (...lines: string[]) =>
    () =>
      checked(rowsInCsv(lines.join('\n')), example);
  const header = 'code;name;kind;owner.name;owner.taxId;territory;postalCode;licences';

  test.each<[string, () => unknown]>([
    [
      'line 3 (28000001): B12345675 is no tax id',
      csv(header, '', '28000001;San José;private;Faro;B12345675;28;28001;1'),
    ],
    [
      'line 2 (28000001): postal code 41001 is not in Madrid',
      csv(header, '28000001;San José;private;Faro;B12345674;28;41001;1'),
    ],
    [
      'line 2 (28000001): its code does not begin with its territory 41',
      csv(header, '28000001;San José;private;Faro;B12345674;41;41001;1'),
    ],
    ['line 2 (28000001): licences:', csv(header, '28000001;San José;private;Faro;B12345674;28;28001;many')],
    ['line 2 (2800001): code:', csv(header, '2800001;San José;private;Faro;B12345674;28;28001;1')],
    [
      'line 3 (28000001): stands in line 2 already',
      csv(header, ...Array(2).fill('28000001;San José;private;Faro;B12345674;28;28001;1')),
    ],
    ['columns that a list of schools has not: licenses', csv('code,licenses', '28000001,1')],
    ['say not what it lists', csv('a,b', '1,2')],
    ['is no CSV', csv(header, '28000001;San José')],
    ['nobody-here is no implementer', wrong({ schools: [{ ...school, implementer: 'nobody-here' }] })],
    ['no province and no country', wrong({ schools: [{ ...school, territory: '53' }] })],
    ['Unrecognized key: "licenses"', wrong({ schools: [{ ...school, licenses: 1 }] })],
    ['B1 is no tax id', wrong({ employees: [{ ...employee('carmen'), interests: ['B1'] }] })],
    [
      'nobody-here is nobody else of IMTCloud',
      wrong({ employees: [{ ...employee('carmen'), substitute: 'nobody-here' }] }),
    ],
    ['carmen is nobody else of IMTCloud', wrong({ employees: [{ ...employee('carmen'), superior: 'carmen' }] })],
    [
      '2026-01-01 comes before 2026-12-01',
      wrong({ employees: [{ ...employee('carmen'), absences: [{ from: '2026-12-01', until: '2026-01-01' }] }] }),
    ],
    [
      'position: a contract cannot be drawn with “漢”',
      wrong({ employees: [{ ...employee('carmen'), position: '漢' }] }),
    ],
    ['(carmen): position:', wrong({ employees: [{ ...employee('carmen'), position: 'x'.repeat(121) }] })],
    ['(carmen): mailbox:', wrong({ employees: [{ ...employee('carmen'), mailbox: 'carmen' }] })],
    [
      'preferred by ghost, who is no employee',
      wrong({
        implementers: [
          {
            ...example.implementers[0],
            preferred: [{ territory: '33', by: 'ghost', reason: 'Near', from: '2026-01-01', until: '2026-12-31' }],
          },
        ],
      }),
    ],
    ['says nowhere to serve', wrong({ implementers: [{ ...example.implementers[0], territories: [] }] })],
    ['"pupils" in line 2', wrong({ pupils: [] })],
    ['"schools" is no list (line 2)', wrong({ schools: {} })],
    ['is no object', () => rowsInJson('[]')],
    ['is not JSON: line 1', () => rowsInJson('{')],
    ['say not what it lists', () => rowsInCsv('')],
  ])('%s', (words, load) => {
    expect(load).toThrow(words);
  });

  test('every one of them', () => {
    const rows = ['28000001;A;private;Faro;B1;28;28001;1', '28000002;B;private;Faro;B2;28;28001;1'];
    expect(csv(header, ...rows)).toThrow(/line 2 .*\nline 3 /);
  });

  test('tax ids are kept as forms keep them, however they were written, so that interests are found by them', () => {
    const rows = rowsInJson(JSON.stringify({ employees: [{ ...employee('carmen'), interests: ['es a-28000032'] }] }));
    expect(checked(rows, example).employees[0]?.interests).toEqual(['A28000032']);
  });
});

const employee = (id: string) => example.employees.find((one) => one.id === id);

const sorted = ({ implementers, schools, employees }: Said): Said => ({
  implementers: implementers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  schools: schools.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  employees: employees.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});
