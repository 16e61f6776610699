import { Duration, type Stack } from 'aws-cdk-lib';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type Function as Lambda,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { DocumentsEnvironment } from '../../functions/environment.ts';
import { acknowledgeWildcard } from '../acknowledged.ts';
import { allow, allowLedger } from '../permissions.ts';
import { addFunction, type EnvironmentOf } from './function.ts';
import { type Ground, siteEnvironment } from './ground.ts';

/** What `work` says on a row that waits for a document. */
export const documentWork = 'document';

/** Draws and seals contracts: the only function that may use the seal's key and the bucket. */
export const addDocumentMaker = (stack: Stack, ground: Ground): Lambda => {
  const { bundles, table, deadLetters, documents } = ground;
  const environment: EnvironmentOf<typeof DocumentsEnvironment> = {
    ...siteEnvironment(ground),
    DOCUMENTS_URL: `s3://${documents.bucket.bucketName}`,
    SEAL_KEY_ID: documents.sealKey.keyId,
    TIMESTAMP_AUTHORITY: documents.timestampAuthority,
  };
  const maker = addFunction(stack, 'documents', { bundles, environment, timeoutSeconds: 120, deadLetters });
  allowLedger(maker, table);
  allow(maker, ['kms:Sign', 'kms:GetPublicKey'], documents.sealKey.keyArn);
  allow(maker, ['s3:GetObject', 's3:PutObject'], documents.bucket.arnForObjects('*'));
  acknowledgeWildcard(maker.role ?? maker, '<DocumentStore.Arn>/*', 'documents are named when contracts are drawn');
  // So that a document that is not there is said to be missing, and not forbidden.
  allow(maker, ['s3:ListBucket'], documents.bucket.bucketArn);
  feed(stack, maker, ground);
  return maker;
};

/** Few at a time: to draw and seal takes memory and seconds. */
const feed = (stack: Stack, maker: Lambda, { table, deadLetters }: Ground): void => {
  const stream = table.tableStreamArn ?? '';
  const reading = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
  allow(
    maker,
    reading.map((action) => `dynamodb:${action}`),
    stream,
  );
  const mapping = new EventSourceMapping(stack, 'DocumentsFeed', {
    target: maker,
    eventSourceArn: stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 5,
    filters: [rowsForDocuments],
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 3,
    maxRecordAge: Duration.hours(1),
    onFailure: new SqsDlq(deadLetters),
  });
  mapping.node.addDependency(maker.role ?? maker);
};

const rowsForDocuments = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: { NewImage: { work: { S: FilterRule.isEqual(documentWork) } } },
});
