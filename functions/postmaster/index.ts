import middy from '@middy/core';
import type { SNSEvent } from 'aws-lambda';
import { credentials } from '../credentials.ts';
import { PostmasterEnvironment, readEnvironment, workingTimeIn } from '../environment.ts';
import { dynamodbWork } from '../ledger/dynamodb/work.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { tableClient } from '../table/client.ts';
import { tableOn } from '../table/table.ts';
import { postmaster } from './postmaster.ts';

const environment = readEnvironment(PostmasterEnvironment);
const table = tableOn(tableClient({ credentials }), environment.TABLE_NAME);

/** What became of our mail. */
export const handler = middy<SNSEvent, void>().handler(
  postmaster({ ...openLedger(table, workingTimeIn(environment)), work: dynamodbWork(table) }),
);
