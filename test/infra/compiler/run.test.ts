import { expect, test } from 'vitest';
import { compile } from '../../../infra/compiler/compile.ts';
import { straightPath } from '../../../infra/compiler/straight-path.ts';
import { agreement } from './example.ts';
import { type Answers, fails, interpret, type Written } from './interpret.ts';

const definition = compile(agreement);
const yes: Answers = () => ({});
const at =
  (sk: string, answer: Answers): Answers =>
  (row) =>
    row.sk === sk ? answer(row) : {};
const waitingForEver = () => new Promise<object>(() => {});
const end = (rows: Written[]) => rows.find((row) => row.work === 'end');

test.each([{ needsLegal: true }, { needsLegal: false }, {}])(
  'when everyone says yes a run with %o ends in force',
  async (facts) => {
    const { entered, rows, failed } = await interpret(definition, facts, { answers: yes });
    expect(failed).toBeUndefined();
    expect(entered).toEqual(straightPath(definition, facts));
    expect(end(rows)).toMatchObject({ pk: 'request#ABCDEFGH', sk: 'end#1', outcome: 'approved', run: '1', round: '1' });
  },
);

test('a task writes its token into the row of its ask and round', async () => {
  const { rows } = await interpret(definition, {}, { answers: yes });
  expect(rows[0]).toEqual({
    pk: 'request#ABCDEFGH',
    sk: 'ask#mailbox#1',
    request: 'ABCDEFGH',
    ask: 'mailbox',
    round: '1',
    token: 'token',
    work: 'token',
    due: 'due',
    dueAt: '2027-01-04T09:00:00.000Z',
  });
});

test('a rejection beside an ask that still waits ends the run at once', async () => {
  const answers: Answers = (row) => {
    if (row.sk === 'ask#legal#1') return waitingForEver();
    return row.sk === 'ask#commercial#1' ? fails('Rejected') : {};
  };
  const { entered, rows } = await interpret(definition, { needsLegal: true }, { answers });
  expect(entered.at(-1)).toBe('Not approved');
  expect(entered).not.toContain('Management approval');
  expect(end(rows)).toBeUndefined();
});

test('after changes the run goes back to the terms, in the next round and with the new facts', async () => {
  let wanted = true;
  const answers: Answers = (row) => {
    if (row.sk === 'ask#management#1' && wanted) {
      wanted = false;
      return fails('ChangesRequested');
    }
    return row.sk === 'ask#changes#1' ? { request: 'ABCDEFGH', round: 2, run: 1, facts: { needsLegal: true } } : {};
  };
  const { entered, rows } = await interpret(definition, { needsLegal: false }, { answers });
  const asked = rows.map((row) => row.sk);
  expect(asked.slice(asked.indexOf('ask#management#1'))).toEqual([
    'ask#management#1',
    'ask#changes#1',
    'ask#terms#2',
    'ask#commercial#2',
    'ask#legal#2',
    'ask#management#2',
    'end#1',
  ]);
  expect(entered.at(-1)).toBe('In force');
});

test.each([
  ['ask#mailbox#1', 'Withdrawn', 'Withdrawn'],
  ['ask#legal#1', 'Withdrawn', 'Withdrawn'],
  ['ask#mailbox#1', 'Disowned', 'Not sent by its requester'],
  ['ask#mailbox#1', 'Expired', 'Lapsed'],
  ['ask#terms#1', 'Rejected', 'Not approved'],
  ['ask#management#1', 'NotDecided', 'Not decided by IMTCloud'],
])('%s that comes back as %s ends in %s, and writes no end', async (sk, error, state) => {
  const { entered, rows, failed } = await interpret(
    definition,
    { needsLegal: true },
    { answers: at(sk, () => fails(error)) },
  );
  expect([entered.at(-1), failed]).toEqual([state, undefined]);
  expect(end(rows)).toBeUndefined();
});

test.each(['ask#terms#1', 'ask#legal#1'])(
  '%s that nobody ever answers comes before staff, never to an outcome',
  async (sk) => {
    const { entered, rows, failed } = await interpret(
      definition,
      { needsLegal: true },
      { answers: at(sk, waitingForEver), seconds: 0.02 },
    );
    expect(entered.slice(-2)).toEqual(['Needs staff', 'Stuck']);
    expect(end(rows)).toMatchObject({ sk: 'end#1', outcome: 'stuck' });
    expect(failed).toBe('NeedsStaff');
  },
);

test.each([
  ['ask#terms#1', ['DynamoDb.ThrottlingException', 'DynamoDb.TransactionConflictException']],
  ['end#1', ['DynamoDb.SdkClientException', 'States.Timeout']],
])('a write of %s that fails for a moment is made again', async (sk, errors) => {
  const left = [...errors];
  const answers = at(sk, () => {
    const error = left.shift();
    return error ? fails(error) : {};
  });
  const { rows, entered } = await interpret(definition, {}, { answers });
  expect(rows.filter((row) => row.sk === sk)).toHaveLength(3);
  expect(entered.at(-1)).toBe('In force');
});

test('an error without a name of ours comes before staff', async () => {
  const { entered } = await interpret(
    definition,
    {},
    { answers: at('ask#terms#1', () => fails('DynamoDb.ResourceNotFoundException')) },
  );
  expect(entered.slice(-2)).toEqual(['Needs staff', 'Stuck']);
});
