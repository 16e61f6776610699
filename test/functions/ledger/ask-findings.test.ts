import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askFindings } from '../../../functions/ledger/ask-findings.ts';
import type { AskRow, AskStatus } from '../../../workflows/lifecycle/case.ts';
import { told } from './example-chain.ts';

const unanswered: AskRow = {
  ...{ name: 'management', round: 1, status: 'waiting', people: [], excused: [], answers: [], schedule: [] },
  ...{ openedAt: '2026', deadline: '2026', signal: true },
};

/** What is found once the asks of any request are changed like this. */
const found = (change: (asks: readonly AskRow[]) => AskRow[], wanted: string[]) =>
  fc.assert(
    fc.property(told, ({ current, trail }) => {
      fc.pre(current.asks.length > 0);
      const findings = askFindings({ current: { ...current, asks: change(current.asks) }, trail });
      expect([...new Set(findings.map(({ name }) => name))]).toEqual(wanted);
    }),
  );

test('what answers have made of an ask is not found', () => found((asks) => [...asks], []));

test.each(['waiting', 'closed'] as const)('an ask that nobody has answered may say that it is %s', (status) =>
  found((asks) => [...asks, { ...unanswered, status }], []),
);

test.each(['done', 'changes', 'rejected', 'disowned', 'expired'] as const)(
  'an ask that nobody has answered, and whose silence nobody recorded, says that it is %s',
  (status) => found((asks) => [...asks, { ...unanswered, status }], ['ask does not match']),
);

test.each<AskStatus>(['changes', 'rejected', 'disowned', 'expired'])('a yes was made into %s', (status) =>
  found((asks) => asks.map((row) => ({ ...row, status })), ['ask does not match']),
);
