import { describe, expect, test } from 'vitest';
import { commandsOf } from './commands.ts';
import { actionsIn, actionsOf, roleOf, statementsOf } from './statements.ts';
import { functionNames, idsOf } from './synthesized.ts';

const ledger = ['ConditionCheckItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'].map((one) => `dynamodb:${one}`);
const stream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((one) => `dynamodb:${one}`);
const itself = ['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
const handsOver = ['sqs:SendMessage'];

test.each([
  ['web', [...ledger, 'kms:VerifyMac', 's3:GetObject', 's3:ListBucket', ...itself]],
  ['console', [...ledger, 'states:DescribeExecution', 'states:GetExecutionHistory', ...itself]],
  ['clock', [...ledger, ...handsOver, ...itself]],
  ['postmaster', [...ledger, ...handsOver, ...itself]],
  [
    'relay',
    [
      ...[...ledger, ...stream, 'kms:GenerateMac', 'ses:SendRawEmail'],
      ...['states:StartExecution', 'states:SendTaskSuccess', 'states:SendTaskFailure'],
      ...['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', ...handsOver, ...itself],
    ],
  ],
  [
    'documents',
    [
      ...[...ledger, ...stream, 'kms:GetPublicKey', 'kms:Sign', 's3:GetObject', 's3:ListBucket', 's3:PutObject'],
      ...['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', ...handsOver, ...itself],
    ],
  ],
])('%s may do this and nothing else', (name, actions) => {
  expect(actionsOf(name)).toEqual([...actions].sort());
});

describe.each(functionNames)('%s and its code', (name) => {
  const used = commandsOf(name);

  test('every call in the code is allowed', () => {
    expect(used.filter((action) => !actionsOf(name).includes(action))).toEqual([]);
  });

  test('every call that is allowed is in the code, or the platform makes it', () => {
    const ofQueue = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', ...handsOver];
    // Without ListBucket S3 says that an object is forbidden when it is not there.
    const ofPlatform = new Set([...stream, ...itself, ...ofQueue, 's3:ListBucket']);
    expect(actionsOf(name).filter((action) => !ofPlatform.has(action) && !used.includes(action))).toEqual([]);
  });
});

test('the calls are found in the code, also behind other files', () => {
  expect(commandsOf('relay')).toEqual(expect.arrayContaining(['ses:SendRawEmail', 'dynamodb:ConditionCheckItem']));
});

test('only the list of staff and the clock read an index: nothing that decides does', () => {
  const readers = functionNames.map((name) => {
    const allowed = statementsOf(roleOf(name)).map((statement) => JSON.stringify(statement));
    return [name, allowed.flatMap((text) => /\/index\/(\w+)/.exec(text)?.[1] ?? [])];
  });
  expect(readers.filter(([, indexes]) => indexes?.length)).toEqual([
    ['console', ['list']],
    ['clock', ['due']],
  ]);
});

test('no statement is for everything, but for what AWS cannot scope', () => {
  const unscoped = idsOf('AWS::IAM::Role')
    .flatMap(statementsOf)
    .filter(({ Resource }) => JSON.stringify(Resource).includes('*'));
  const actions = new Set(unscoped.flatMap(actionsIn).map((action) => action.replace(/LogDeliver(y|ies)$/, 'Logs')));
  expect([...actions].sort()).toEqual([
    'logs:CreateLogs',
    'logs:DeleteLogs',
    'logs:DescribeLogGroups',
    'logs:DescribeResourcePolicies',
    'logs:GetLogs',
    'logs:ListLogs',
    'logs:PutResourcePolicy',
    'logs:UpdateLogs',
    's3:GetObject',
    's3:PutObject',
    'states:DescribeExecution',
    'states:GetExecutionHistory',
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});
