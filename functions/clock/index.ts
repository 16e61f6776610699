import middy from '@middy/core';
import { credentials } from '../credentials.ts';
import { ClockEnvironment, readEnvironment, workingTimeIn } from '../environment.ts';
import { dynamodbWork } from '../ledger/dynamodb/work.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { tableClient } from '../table/client.ts';
import { tableOn } from '../table/table.ts';
import { clock } from './clock.ts';

const environment = readEnvironment(ClockEnvironment);
const table = tableOn(tableClient({ credentials }), environment.TABLE_NAME);

/** Every minute: what is due, and what should have left and has not. */
export const handler = middy().handler(
  clock({ ...openLedger(table, workingTimeIn(environment)), work: dynamodbWork(table) }),
);
