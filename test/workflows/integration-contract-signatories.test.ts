import { describe, expect, test } from 'vitest';
import type { Employee } from '../../workflows/directory/employee.ts';
import type { Directory } from '../../workflows/directory.ts';
import type { Document } from '../../workflows/lifecycle/deed-done.ts';
import { reassign } from '../../workflows/lifecycle/reassign.ts';
import { campus, directory } from './contract-examples.ts';
import { approved, contractOf, made, signed, underReview } from './contract-story.ts';
import { now } from './examples.ts';
import type { Story } from './lifecycle/story.ts';

const away = { absences: [{ from: '2026-11-20', until: '2027-01-31' }] };
const joint = ['employee:sara', 'employee:mario'];

/** The directory with somebody different in it. */
const withOne = (id: string, more: Partial<Employee>, known: Directory = directory): Directory => ({
  ...known,
  employees: known.employees.map((one) => (one.id === id ? { ...one, ...more } : one)),
});

/** The platform has signed a contract that names these for IMTCloud, and IMTCloud is asked. */
const atCountersign = (known: Directory, signatories: string[] = ['employee:sara']): Story => {
  const told = approved(underReview(campus, known));
  const document: Document = { ...contractOf(1), signatories };
  made(told, 'draw', document);
  told.open('text');
  told.answer('text', 'requester', 'accept');
  signed(told, 'sign', 'firstSigner');
  told.open('countersign');
  return told;
};
const asked = (told: Story) => told.row('countersign').people.map(({ id }) => id);

describe('when IMTCloud is asked to sign', () => {
  test('staff have nothing to look at while whom the contract names is here', () => {
    expect(atCountersign(directory).head.incident).toBe('');
  });

  test('somebody who is away is asked all the same, for nobody signs in their place, and staff see it at once', () => {
    const told = atCountersign(withOne('sara', away));
    expect(asked(told)).toEqual(['employee:sara']);
    expect(told.head.incident).toBe('signatory away');
    signed(told, 'countersign', 'employee:sara');
    expect([told.row('countersign').status, told.head.incident]).toEqual(['done', '']);
  });

  test('somebody who has left, or has lost the powers, leaves a contract that nobody can sign: staff see that too', () => {
    for (const more of [{ active: false }, { powers: undefined }]) {
      const told = atCountersign(withOne('sara', more));
      expect([asked(told), told.head.incident]).toEqual([[], 'signatory away']);
    }
  });

  test('C8: of two with joint powers both are asked, also the one who is away, and one of them is not enough', () => {
    const told = atCountersign(withOne('mario', away), joint);
    expect(asked(told).sort()).toEqual([...joint].sort());
    expect([told.row('countersign').quorum, told.head.incident]).toEqual([2, 'signatory away']);
    signed(told, 'countersign', 'employee:sara');
    expect([told.row('countersign').status, told.head.incident]).toEqual(['waiting', 'signatory away']);
  });

  test('C8: of two with joint powers one who has left is not made up for by the other', () => {
    const told = atCountersign(withOne('mario', { active: false }), joint);
    expect(asked(told)).toEqual(['employee:sara']);
    signed(told, 'countersign', 'employee:sara');
    expect([told.row('countersign').status, told.head.incident]).toEqual(['waiting', 'signatory away']);
  });
});

test('somebody who leaves while it waits for them is an incident of the same name', () => {
  const told = atCountersign(directory);
  told.apply(reassign(told.governed(), now, withOne('sara', { active: false })));
  expect([told.row('countersign').status, told.head.incident]).toEqual(['waiting', 'signatory away']);
});
