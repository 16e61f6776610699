import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directoryIn, readDirectory } from '../../../infra/operate/directory.ts';
import { certified, type Directory, holding, roles } from '../../../workflows/directory.ts';
import { databaseHere, freshTable } from '../../functions/table/fresh-table.ts';
import { environmentFor, operate } from './operator.ts';

const file = 'infra/local/example-directory.json';
const example = directoryIn(readFileSync(file, 'utf8'));
const here = databaseHere();

describe('the example directory', () => {
  test('has superiors who are not management, so that each step of silence asks somebody else', () => {
    const management = holding(example, 'management').map((one) => one.id);
    for (const { superior } of example.employees) expect(management).not.toContain(superior);
  });

  test('has implementers to choose from, and one that is no longer certified', () => {
    expect(certified(example).length).toBeGreaterThanOrEqual(4);
    expect(example.implementers.filter((one) => !one.certified)).toHaveLength(1);
    expect(new Set(example.implementers.map((one) => one.territory)).size).toBe(example.implementers.length);
  });

  test.each(roles)('has someone for %s', (role) => {
    expect(holding(example, role)).not.toEqual([]);
  });

  test('has staff, and whoever decides has someone to stand in or to go to', () => {
    expect(example.employees.some((one) => one.staff)).toBe(true);
    for (const one of example.employees.filter((each) => each.roles.length > 0))
      expect([one.substitute, one.superior]).not.toEqual([undefined, undefined]);
  });

  test('holds tax ids as forms hold them, however they were written, so that interests are found by them', () => {
    const carmen = withCarmen(example, { interests: ['es a-28000032'] });
    const [first, ...others] = carmen.implementers;
    const typed = { ...carmen, implementers: [{ ...first, taxId: 'b 12.345.674' }, ...others] };
    const read = directoryIn(JSON.stringify(typed));
    expect(read.employees.find((one) => one.id === 'carmen')?.interests).toEqual(['A28000032']);
    expect(read.implementers[0]?.taxId).toBe('B12345674');
  });

  test('writes to nobody who exists', () => {
    const mailboxes = [
      ...example.employees.map((one) => one.mailbox),
      ...example.implementers.map((one) => one.contact.mailbox),
    ];
    for (const mailbox of mailboxes) expect(mailbox).toMatch(/\.example$/);
  });

  test('is loaded by a command', async () => {
    const name = await freshTable(here);
    const said = await operate('load-directory', [file], environmentFor(here.url, name));
    expect(said).toMatchObject({ code: 0, err: '' });
    const byId = (list: { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const loaded = await readDirectory(here.client, name);
    expect(loaded.employees).toEqual(byId(example.employees));
    expect(loaded.implementers).toEqual(byId(example.implementers));
  });
});

describe('a directory file is refused, naming what is wrong', () => {
  const refused = (change: (directory: Directory) => unknown) => () =>
    directoryIn(JSON.stringify(change(structuredClone(example))));

  test.each<[string, (directory: Directory) => unknown]>([
    [
      'aulas-del-norte: B12345675 is no tax id',
      ({ implementers: [first, ...others], employees }) => ({
        employees,
        implementers: [{ ...first, taxId: 'B12345675' }, ...others],
      }),
    ],
    ['carmen: B1 is no tax id', (directory) => withCarmen(directory, { interests: ['B1'] })],
    ['carmen: nobody is nobody else in the file', (directory) => withCarmen(directory, { substitute: 'nobody' })],
    ['carmen: carmen is nobody else in the file', (directory) => withCarmen(directory, { superior: 'carmen' })],
    [
      'carmen is there twice',
      (directory) => ({
        ...directory,
        employees: [...directory.employees, ...directory.employees.filter((one) => one.id === 'carmen')],
      }),
    ],
    ['mailbox', (directory) => withCarmen(directory, { mailbox: 'carmen' })],
  ])('%s', (wrong, change) => {
    expect(refused(change)).toThrow(wrong);
  });

  test('it is not JSON', () => {
    expect(() => directoryIn('{')).toThrow('not JSON');
  });

  test.each([
    [[], 'Name one directory file'],
    [['no-such.json'], 'cannot be read'],
  ])('%j is one sentence', async (args, err) => {
    const said = await operate('load-directory', args, environmentFor(here.url, 'any'));
    expect(said).toMatchObject({ code: 1, out: '', err: expect.stringContaining(err) });
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });
});

const withCarmen = (directory: Directory, change: Partial<Directory['employees'][number]>) => ({
  ...directory,
  employees: directory.employees.map((one) => (one.id === 'carmen' ? { ...one, ...change } : one)),
});
