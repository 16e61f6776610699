import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { text } from '../../workflows/plain.ts';
import { log } from '../log.ts';
import { nameOf } from '../table/keys.ts';
import type { DocumentAsked } from './serve-document.ts';

/** Which row, and when. */
const Record = z.object({
  dynamodb: z.object({
    ApproximateCreationDateTime: z.number(),
    Keys: z.object({ pk: z.object({ S: text }), sk: z.object({ S: text }) }),
  }),
});

/** Asks for documents from the table's stream, one after another: a document takes much memory. One that fails comes back and holds up no other. */
export const servingRecords =
  (serve: (asked: DocumentAsked) => Promise<void>) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: DynamoDBBatchResponse['batchItemFailures'] = [];
    for (const record of Records) {
      const served = await isServed(serve, record);
      if (!served) batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
    }
    return { batchItemFailures };
  };

const isServed = async (serve: (asked: DocumentAsked) => Promise<void>, record: DynamoDBRecord): Promise<boolean> => {
  try {
    await serve(askedIn(record));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    log.error('document not made', { pk: record.dynamodb?.Keys?.pk?.S, sk: record.dynamodb?.Keys?.sk?.S, reason });
    return false;
  }
};

const askedIn = (record: DynamoDBRecord): DocumentAsked => {
  const { dynamodb } = Record.parse(record);
  const named = nameOf({ pk: dynamodb.Keys.pk.S, sk: dynamodb.Keys.sk.S });
  if (named?.row.kind !== 'ask') throw new Error('No ask of a request');
  const { ask, round } = named.row;
  return { request: named.request, ask, round, at: new Date(dynamodb.ApproximateCreationDateTime * 1000) };
};
