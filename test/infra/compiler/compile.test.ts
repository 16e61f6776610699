import { expect, test } from 'vitest';
import { compile } from '../../../infra/compiler/compile.ts';
import { lint } from '../../../infra/compiler/lint.ts';
import { straightPath } from '../../../infra/compiler/straight-path.ts';
import { approval } from '../../../workflows/vocabulary/asks.ts';
import { agreement, commercial, legal, mailbox, management, review, technical, terms, workflowOf } from './example.ts';

const { States: states, ...machine } = compile(agreement);
const leadsTo = (name: string) => {
  const state = states[name];
  return state && 'Catch' in state ? state.Catch?.map((one) => [...one.ErrorEquals, one.Next]) : undefined;
};

test('a machine begins with the first ask and lives 350 days at most', () => {
  expect(machine).toEqual({ Comment: 'example', StartAt: 'Confirm the mailbox', TimeoutSeconds: 350 * 86_400 });
});

test('an ask waits for a token without condition, far beyond any deadline', () => {
  expect(states['Confirm the terms']).toMatchObject({
    Resource: 'arn:aws:states:::aws-sdk:dynamodb:updateItem.waitForTaskToken',
    Parameters: { TableName: '$' + '{TableName}', ExpressionAttributeValues: { ':token': { 'S.$': '$$.Task.Token' } } },
    ResultPath: null,
    TimeoutSeconds: 300 * 86_400,
  });
  expect(JSON.stringify(states)).not.toContain('ConditionExpression');
});

test('each ask has the ways out of its kind and of its silence, staff last', () => {
  expect(leadsTo('Confirm the mailbox')).toEqual([
    ['Expired', 'Lapsed'],
    ['Withdrawn', 'Withdrawn'],
    ['Disowned', 'Not sent by its requester'],
    ['States.ALL', 'Needs staff'],
  ]);
  expect(leadsTo('Management approval')).toEqual([
    ['ChangesRequested', 'Changes by the requester'],
    ['Rejected', 'Not approved'],
    ['Withdrawn', 'Withdrawn'],
    ['NotDecided', 'Not decided by IMTCloud'],
    ['States.ALL', 'Needs staff'],
  ]);
});

test('asks side by side are caught around them, not in them', () => {
  expect(leadsTo('Review')).toEqual(leadsTo('Management approval'));
  const branches = states.Review?.Type === 'Parallel' ? states.Review.Branches : [];
  expect(branches.map((branch) => [branch.StartAt, 'Catch' in (branch.States[branch.StartAt] ?? {})])).toEqual([
    ['Commercial approval', false],
    ['Legal approval', false],
  ]);
});

test('the ask for changes hands over the whole new state and goes back', () => {
  expect(states['Changes by the requester']).toMatchObject({ Next: 'Confirm the terms' });
  expect(states['Changes by the requester']).not.toHaveProperty('ResultPath');
});

test.each([{ needsLegal: true }, { needsLegal: false }])(
  'with %o a run enters at most three states more than it puts asks',
  (facts) => {
    const path = straightPath(compile(agreement), facts);
    expect(path.length).toBeLessThanOrEqual((facts.needsLegal ? 5 : 4) + 3);
  },
);

test('an ask left alone by the facts needs no Parallel', () => {
  expect(straightPath(compile(agreement), {})).toEqual([
    'Confirm the mailbox',
    'Confirm the terms',
    'Review: who is asked?',
    'Commercial approval (alone)',
    'Management approval',
    'In force',
  ]);
});

test('asks side by side that are always put need no Choice', () => {
  const always = { ...legal, onlyIf: undefined };
  const { onlyIf: _, ...unconditional } = always;
  expect(straightPath(compile(workflowOf(review(commercial, unconditional))), {})).toEqual([
    'Review',
    'Commercial approval',
    'Legal approval',
    'In force',
  ]);
});

test('two facts make four subsets, each with states of its own', () => {
  const workflow = workflowOf(review(commercial, legal, technical), management);
  const reviewed = (facts: Record<string, boolean>) => straightPath(compile(workflow), facts).slice(1, -2);
  expect(lint(compile(workflow), workflow)).toEqual([]);
  expect(reviewed({ needsLegal: true, code: true })).toEqual([
    'Review',
    'Commercial approval',
    'Legal approval',
    'Technical approval',
  ]);
  expect(reviewed({ needsLegal: true })).toEqual([
    'Review (without technical)',
    'Commercial approval (without technical)',
    'Legal approval (without technical)',
  ]);
  expect(reviewed({ code: true })).toEqual([
    'Review (without legal)',
    'Commercial approval (without legal)',
    'Technical approval (without legal)',
  ]);
  expect(reviewed({})).toEqual(['Commercial approval (alone)']);
});

test('an ask that only some requests need is passed over by the others', () => {
  const workflow = workflowOf(legal, management);
  expect(lint(compile(workflow), workflow)).toEqual([]);
  expect(straightPath(compile(workflow), {})).toEqual([
    'Legal approval: who is asked?',
    'Management approval',
    'In force',
  ]);
  expect(straightPath(compile(workflow), { needsLegal: true })).toContain('Legal approval');
});

test('nothing is left unreachable where nobody can ask for changes', () => {
  const workflow = workflowOf(mailbox);
  expect(lint(compile(workflow), workflow)).toEqual([]);
  expect(Object.keys(compile(workflow).States)).not.toContain('Changes by the requester');
});

const third = approval('third', { ...technical, onlyIf: 'third' });
test.each([
  ['three facts in one stage', workflowOf(review(legal, technical, third)), 'at most two facts'],
  [
    'two states of one name',
    workflowOf(commercial, { ...commercial, name: 'again' }),
    'two states called Commercial approval',
  ],
  [
    'a way back to nowhere',
    { ...agreement, changes: { ...agreement.changes, backTo: 'nowhere' } },
    'goes back to stage nowhere',
  ],
  ['a name that would break a key', workflowOf({ ...terms, name: "te'rms" }), "te'rms is no name"],
])('%s is refused', (_, workflow, sentence) => {
  expect(() => compile(workflow)).toThrow(sentence);
});
