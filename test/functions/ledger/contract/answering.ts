import { beforeEach, describe, expect, test } from 'vitest';
import { Employee } from '../../../../workflows/directory/employee.ts';
import type { Directory } from '../../../../workflows/directory.ts';
import { directory } from '../../../workflows/examples.ts';
import type { Bench } from './bench.ts';
import { answers, confirmed, put, refusal, refusalsIn, wrongIn } from './deeds.ts';

/** How answers meet: one wins, and nobody decides who may not. */
export const answeringContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
  });

  describe('answers', () => {
    test('fifty at once have one winner, and the others are told who it was', async () => {
      const crowded = crowd(50);
      await confirmed(bench.ports, crowded);
      await put(bench.ports, 'commercial', { directory: crowded });
      const given = crowded.employees.filter((one) => one.roles.includes('commercial'));
      const outcomes = await Promise.allSettled(
        given.map((one, n) =>
          answers(
            bench.ports,
            { ask: 'commercial', person: `employee:${one.id}`, choice: n % 2 ? 'approve' : 'reject', reason: 'No.' },
            crowded,
          ),
        ),
      );
      const row = (await bench.ports.ledger.find('ABCDEFGH'))?.asks.find((one) => one.name === 'commercial');
      const winner = row?.people.find((one) => one.id === row.answers[0]?.by)?.name;
      expect(row?.answers).toHaveLength(1);
      expect(refusalsIn(outcomes)).toEqual(Array(49).fill('AlreadyAnswered'));
      expect(outcomes.filter((one) => one.status === 'rejected').map((one) => one.reason.facts.who)).toEqual(
        Array(49).fill(winner),
      );
      expect(await wrongIn(bench.ports)).toEqual([]);
    });

    test('of someone who has just left are refused in the write, whatever the rule knew', async () => {
      await confirmed(bench.ports);
      await put(bench.ports, 'commercial');
      const employees = directory.employees.map((one) => (one.id === 'carmen' ? { ...one, active: false } : one));
      await bench.ports.directory.save({ ...directory, employees });
      const late = answers(bench.ports, { ask: 'commercial', person: 'employee:carmen', choice: 'approve' });
      await expect(late).rejects.toThrow(refusal('NotAsked'));
      expect((await bench.ports.ledger.find('ABCDEFGH'))?.head.version).toBe(4);
    });
  });
};

const [carmen] = directory.employees;

/** Many hold one role, so that all of them are asked at once. */
const crowd = (people: number): Directory => ({
  ...directory,
  employees: [
    ...directory.employees.filter((one) => !one.roles.includes('commercial')),
    ...Array.from({ length: people }, (_, n) =>
      Employee.parse({
        ...carmen,
        id: `person-${n}`,
        name: `Persona ${n}`,
        mailbox: `person-${n}@imtcloud.example`,
      }),
    ),
  ],
});
