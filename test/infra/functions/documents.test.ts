import { expect, test } from 'vitest';
import { feedOf } from '../feeds.ts';
import { roleOf, statementsOf } from '../statements.ts';
import { functionId, idIn, only, resources } from '../synthesized.ts';

test('only rows that wait for a document wake it, few at a time', () => {
  expect(feedOf('documents')).toMatchObject({
    BatchSize: 5,
    FilterCriteria: {
      Filters: [{ Pattern: '{"eventName":["INSERT","MODIFY"],"dynamodb":{"NewImage":{"work":{"S":["document"]}}}}' }],
    },
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
  });
  expect(idIn(feedOf('documents').DestinationConfig)).toBe(only('AWS::SQS::Queue').id);
});

test('it signs with the key of the seal and with no other, and nobody else does', () => {
  const signing = Object.keys(resources)
    .filter((id) => resources[id]?.Type === 'AWS::IAM::Role')
    .flatMap((role) => statementsOf(role).map((one) => ({ role, one })))
    .filter(({ one }) => JSON.stringify(one.Action).includes('kms:Sign'));
  expect(signing.map(({ role, one }) => [role, idIn(one.Resource)])).toEqual([[roleOf('documents'), 'SealKey']]);
});

test('it reads and writes the one bucket and deletes nothing', () => {
  const inBuckets = statementsOf(roleOf('documents')).filter((one) => JSON.stringify(one.Action).includes('s3:'));
  for (const { Resource } of inBuckets) expect(idIn(Resource)).toBe('DocumentStore');
  expect(JSON.stringify(inBuckets)).not.toMatch(/Delete|Bypass|Retention/);
});

test('it is told where documents are kept, and which key seals them', () => {
  const { Environment } = resources[functionId('documents')]?.Properties ?? {};
  expect(Environment).toMatchObject({
    Variables: {
      DOCUMENTS_URL: { 'Fn::Join': ['', ['s3://', { Ref: 'DocumentStore' }]] },
      SEAL_KEY_ID: { Ref: 'SealKey' },
      TIMESTAMP_AUTHORITY: '',
    },
  });
});
