import { beforeEach, describe, expect, test } from 'vitest';
import { changeOfImplementer } from '../../../../workflows/change-of-implementer.ts';
import { governed } from '../../../../workflows/governed.ts';
import { answer } from '../../../../workflows/lifecycle/answer.ts';
import type { Change } from '../../../../workflows/lifecycle/change.ts';
import { openAsk } from '../../../../workflows/lifecycle/open-ask.ts';
import { withdraw } from '../../../../workflows/lifecycle/withdraw.ts';
import { directory, ofSchool } from '../../../workflows/change-of-implementer.examples.ts';
import { now } from '../../../workflows/examples.ts';
import type { Bench } from './bench.ts';
import { opening } from './deeds.ts';

const code = '33104384';
const about = { workflow: changeOfImplementer, values: ofSchool, directory };

/** What a request's transaction writes on rows that are not its own. */
export const decidingContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
    await bench.ports.directory.save(directory);
  });

  const sent = (request: string) =>
    bench.ports.ledger.open(opening({ ...about, request, key: request, receipt: request }));
  const confirmed = async (request: string) => {
    const { ledger } = bench.ports;
    await ledger.record(request, (current, who) =>
      openAsk(governed(current), { ask: 'mailbox', round: 1, at: now }, who),
    );
    const given = { ask: 'mailbox', round: 1, person: 'requester', choice: 'mine', reason: '', at: now, salt: 's' };
    return ledger.record(request, (current, who) => answer(governed(current), given, who));
  };
  const decided = (directoryWrite: NonNullable<Change['directory']>) =>
    bench.ports.ledger.record('ABCDEFGH', ({ head }) => ({
      head,
      asks: [],
      event: { type: 'AskAnswered', at: now.toISOString(), by: 'implementer:costa', wrote: directoryWrite },
      notices: [],
      directory: directoryWrite,
    }));

  describe('one request at a time about the same school', () => {
    test('the second is refused where its mailbox is confirmed, and goes on once the first is over', async () => {
      await sent('ABCDEFGH');
      await sent('BCDEFGHJ');
      await confirmed('ABCDEFGH');
      await expect(confirmed('BCDEFGHJ')).rejects.toMatchObject({ name: 'UnderWayAlready', kind: 'conflict' });
      await bench.ports.ledger.record('ABCDEFGH', (current, who) => withdraw(governed(current), now, who));
      expect((await confirmed('BCDEFGHJ')).changed).toBe(true);
    });

    test('a request that nobody has confirmed stands in the way of none', async () => {
      await sent('ABCDEFGH');
      await sent('BCDEFGHJ');
      expect((await confirmed('BCDEFGHJ')).changed).toBe(true);
    });
  });

  describe('the directory', () => {
    const assignment = { implementer: 'costa', from: '2027-01-11', request: 'ABCDEFGH' };
    const finding = { school: code, request: 'ABCDEFGH', on: '2026-11-25' };

    test('says who serves a school from the write of the answer on, and counts it', async () => {
      await sent('ABCDEFGH');
      await decided({ kind: 'assign', school: code, before: 'norte', assignment });
      const { schools, loads } = await bench.ports.directory.read([code]);
      expect([schools[0]?.implementer, schools[0]?.assigned, loads]).toEqual(['costa', assignment, { costa: 1 }]);
    });

    test('C1: never says that a company serves a school whose certification has ended by the write, whatever was decided', async () => {
      await sent('ABCDEFGH');
      const lost = directory.implementers.map((one) => ({ ...one, certified: one.id !== 'costa' }));
      await bench.ports.directory.save({ implementers: lost, schools: [], employees: [] });
      const write = { kind: 'assign', school: code, before: 'norte', assignment } as const;
      await expect(decided(write)).rejects.toThrow(/could not be written/);
      const { schools, loads } = await bench.ports.directory.read([code]);
      expect([schools[0]?.implementer, schools[0]?.assigned, loads]).toEqual(['norte', undefined, { norte: 1 }]);
    });

    test('keeps what was found against an implementer, each finding once, also when a file is loaded that does not say it', async () => {
      await sent('ABCDEFGH');
      const found = async () =>
        (await bench.ports.directory.read()).implementers.find(({ id }) => id === 'norte')?.findings;
      await decided({ kind: 'find', implementer: 'norte', seen: 0, finding });
      expect(await found()).toEqual([finding]);
      await bench.ports.directory.save(directory);
      expect(await found()).toEqual([finding]);
    });

    test('keeps what came of the review of a finding, of that one alone', async () => {
      await sent('ABCDEFGH');
      const another = { ...finding, request: 'BCDEFGHJ' };
      const review = { outcome: 'struck', on: '2026-12-01', by: 'staff:marta' } as const;
      await decided({ kind: 'find', implementer: 'norte', seen: 0, finding });
      await decided({ kind: 'find', implementer: 'norte', seen: 1, finding: another });
      await decided({ kind: 'review', implementer: 'norte', seen: 2, request: 'ABCDEFGH', review });
      const { implementers } = await bench.ports.directory.read();
      expect(implementers.find(({ id }) => id === 'norte')?.findings).toEqual([{ ...finding, review }, another]);
    });

    test('keeps by which decision a school came to whoever serves it, until it is served by another', async () => {
      await sent('ABCDEFGH');
      await decided({ kind: 'assign', school: code, before: 'norte', assignment });
      const served = async (implementer: string) => {
        const schools = directory.schools.map((one) => ({ ...one, implementer }));
        await bench.ports.directory.save({ implementers: [], employees: [], schools });
        return (await bench.ports.directory.read([code])).schools[0]?.assigned;
      };
      expect([await served('costa'), await served('sierra')]).toEqual([assignment, undefined]);
    });
  });
};
