import { expect, test } from 'vitest';
import type { Employee } from '../../../workflows/directory/employee.ts';
import { rolesWithNobody } from '../../../workflows/directory/vacant.ts';
import { directory } from '../examples.ts';

const today = '2026-11-25';
const away = { absences: [{ from: today, until: today }] };

const vacantWith = (change: Record<string, Partial<Employee>>, day = today) =>
  rolesWithNobody(
    { ...directory, employees: directory.employees.map((one) => ({ ...one, ...change[one.id] })) },
    day,
  ).filter((role) => ['commercial', 'legal', 'management'].includes(role));

test('with everybody here no role is left to nobody', () => {
  expect(vacantWith({})).toEqual([]);
});

test('a role nobody has is named', () => {
  expect(rolesWithNobody(directory, today)).toContain('technical');
});

test('whoever is away is stood in for; when both are away, nobody is left', () => {
  expect(vacantWith({ luis: away })).toEqual([]);
  expect(vacantWith({ luis: away, lola: away })).toEqual(['legal']);
  expect(vacantWith({ luis: away, lola: away }, '2026-11-26')).toEqual([]);
});

test('whoever has left decides no more, and nor does their substitute', () => {
  expect(vacantWith({ luis: { active: false } })).toEqual(['legal']);
  expect(vacantWith({ marta: { active: false } })).toEqual([]);
});
