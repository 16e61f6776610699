import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askFindings } from '../../../functions/ledger/ask-findings.ts';
import { chained } from '../../../functions/ledger/chain.ts';
import type { AskRow, AskStatus } from '../../../workflows/lifecycle/case.ts';
import { publisher } from '../../workflows/examples.ts';
import { underReview } from '../../workflows/lifecycle/story.ts';
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

test('whoever was left out is told on the ask as the record says it', () => {
  const leftOut = [{ ask: 'commercial', person: 'employee:carmen', why: 'named' as const }];
  const named = underReview({ ...publisher, namedClient: 'yes', opportunityLeader: 'Carmen Soto' });
  const { current } = named.governed();
  const opened = { type: 'AskOpened', at: '2026', by: 'run', ask: 'commercial', round: 1, leftOut } as const;
  const event = chained({ version: 0, hash: '' }, opened);
  const commercial = (more: Partial<AskRow>) => ({
    current: { ...current, asks: [{ ...named.row('commercial'), ...more }] },
    trail: [event],
  });
  expect(named.row('commercial').leftOut).toEqual(leftOut);
  expect(askFindings(commercial({}))).toEqual([]);
  const wrong = [{ name: 'ask does not match', at: 'ask commercial, round 1' }];
  expect(askFindings(commercial({ leftOut: [] }))).toEqual(wrong);
  expect(askFindings(commercial({ leftOut: leftOut.map((one) => ({ ...one, why: 'declared' })) }))).toEqual(wrong);
  expect(askFindings({ ...commercial({}), trail: [] })).toEqual(wrong);
});
