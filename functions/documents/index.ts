import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { credentials } from '../credentials.ts';
import { DocumentsEnvironment, readEnvironment, workingTimeIn } from '../environment.ts';
import { dynamodbWork } from '../ledger/dynamodb/work.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { readLegalIdentity } from '../legal-identity.ts';
import { tableClient } from '../table/client.ts';
import { tableOn } from '../table/table.ts';
import { servingRecords } from './records.ts';
import { serveDocument } from './serve-document.ts';
import { documentStore } from './store.ts';

const environment = readEnvironment(DocumentsEnvironment);
const table = tableOn(tableClient({ credentials }), environment.TABLE_NAME);
const store = documentStore(environment.DOCUMENTS_URL);
const url = environment.TIMESTAMP_AUTHORITY;

/** Draws contracts and seals them: the only function that uses the seal's key. */
export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(
  servingRecords(
    serveDocument({
      ...openLedger(table, workingTimeIn(environment)),
      work: dynamodbWork(table),
      identity: readLegalIdentity(environment.LEGAL_IDENTITY),
      store,
      draw: async (drawing) => (await import('./draw.ts')).drawContract(drawing),
      seal: async (toSeal) => {
        const timestamping = url && { url, authority: (await import('./timestamp.ts')).authorityAt(url) };
        const key = (await import('./seal-key.ts')).kmsSealKey(environment.SEAL_KEY_ID);
        return (await import('./sealed.ts')).sealAndKeep({ store, key, ...(timestamping && { timestamping }) })(toSeal);
      },
    }),
  ),
);
