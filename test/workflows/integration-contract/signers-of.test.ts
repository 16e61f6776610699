import { describe, expect, test } from 'vitest';
import type { Employee } from '../../../workflows/directory/employee.ts';
import { imtcloudSigners } from '../../../workflows/integration-contract/signers-of.ts';
import { directory } from '../contract-examples.ts';

const found = (id: string): Employee => {
  const employee = directory.employees.find((one) => one.id === id);
  if (!employee) throw new Error(`Nobody is called ${id}`);
  return employee;
};
const sara = found('sara');
const mario = found('mario');
const pablo: Employee = { ...mario, id: 'pablo', mailbox: 'pablo@imtcloud.example' };
const window = { from: '2026-11-24', until: '2027-01-08' };
const positions = (...able: Employee[]) => imtcloudSigners(able, window).map(({ position }) => position);
const people = (...able: Employee[]) => imtcloudSigners(able, window).map(({ person }) => person);
const away = (from: string, until = from) => ({ absences: [{ from, until }] });

describe('the position of whoever signs for IMTCloud', () => {
  test('is the one in the directory', () => {
    expect(positions({ ...sara, position: 'Directora general' })).toEqual(['Directora general']);
  });
  test('is what their powers make them, where the directory says none', () => {
    expect(positions(sara)).toEqual(['Apoderado/a']);
  });
});

test('C8: one who may alone signs alone, else two who may together, and one of these is not enough', () => {
  expect(people(mario, sara, pablo)).toEqual(['employee:sara']);
  expect(people(mario, pablo)).toEqual(['employee:mario', 'employee:pablo']);
  expect(() => people(mario)).toThrow('Nobody of the directory can sign for IMTCloud now.');
});

describe('whoever is here as long as it may be signed comes before whoever has an absence in between', () => {
  const alba: Employee = { ...sara, id: 'alba', mailbox: 'alba@imtcloud.example' };
  test.each([
    ['away on its last day', { ...sara, ...away('2027-01-08', '2027-01-20') }, 'employee:alba'],
    ['away on its first day', { ...sara, ...away('2026-11-20', '2026-11-24') }, 'employee:alba'],
    ['away before and after', { ...sara, ...away('2026-11-20', '2026-11-23'), ...away('2027-01-09') }, 'employee:sara'],
  ])('%s', (_, first, named) => {
    expect(people(first, alba)).toEqual([named]);
  });
  test('also two who may together before one who may alone and will be away', () => {
    expect(people({ ...sara, ...away('2026-12-10') }, mario, pablo)).toEqual(['employee:mario', 'employee:pablo']);
  });
  test('and when everybody will be away some day, they are named as they stand', () => {
    expect(people({ ...sara, ...away('2026-12-10') }, { ...alba, ...away('2026-12-11') })).toEqual(['employee:sara']);
  });
});
