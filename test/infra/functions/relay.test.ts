import { expect, test } from 'vitest';
import { feedOf } from '../feeds.ts';
import { functionId, idIn, only, resources } from '../synthesized.ts';

const feed = feedOf('relay');
const deadLetters = only('AWS::SQS::Queue').id;

test('only rows with work of its own wake the relay: documents are made elsewhere', () => {
  expect(feed.FilterCriteria).toEqual({
    Filters: [
      {
        Pattern:
          '{"eventName":["INSERT","MODIFY"],"dynamodb":{"NewImage":{"work":{"S":[{"anything-but":["document"]}]}}}}',
      },
    ],
  });
});

test('a row that fails is found, tried again a few times, and holds up nobody else', () => {
  expect(feed).toMatchObject({
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    MaximumRetryAttempts: 3,
    MaximumRecordAgeInSeconds: 3_600,
    StartingPosition: 'TRIM_HORIZON',
  });
});

test('what cannot be done ends in the dead-letter queue, which takes nothing in the clear', () => {
  expect(idIn(feed.DestinationConfig)).toBe(deadLetters);
  expect(idIn(resources[functionId('relay')]?.Properties.DeadLetterConfig)).toBe(deadLetters);
  const policy = JSON.stringify(only('AWS::SQS::QueuePolicy').Properties);
  expect(policy).toContain('{"Bool":{"aws:SecureTransport":"false"}}');
});
