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
const positions = (...able: Employee[]) => imtcloudSigners(able).map(({ position }) => position);

describe('the position of whoever signs for IMTCloud', () => {
  test('is the one in the directory', () => {
    expect(positions({ ...sara, position: 'Directora general' })).toEqual(['Directora general']);
  });
  test('is what their powers make them, where the directory says none', () => {
    expect(positions(sara)).toEqual(['Apoderado/a']);
  });
});

test('C8: one who may alone signs alone, else two who may together, and one of these is not enough', () => {
  const pablo: Employee = { ...mario, id: 'pablo', mailbox: 'pablo@imtcloud.example' };
  expect(imtcloudSigners([mario, sara, pablo]).map(({ person }) => person)).toEqual(['employee:sara']);
  expect(imtcloudSigners([mario, pablo]).map(({ person }) => person)).toEqual(['employee:mario', 'employee:pablo']);
  expect(() => imtcloudSigners([mario])).toThrow('Nobody of the directory can sign for IMTCloud now.');
});
