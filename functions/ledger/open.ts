import { tableClient } from '../table/client.ts';
import { tableOn } from '../table/table.ts';
import { dynamodbBudgets } from './dynamodb/budgets.ts';
import { dynamodbCodes } from './dynamodb/codes.ts';
import { dynamodbLinks } from './dynamodb/links.ts';
import { dynamodbLists } from './dynamodb/lists.ts';
import { dynamodbSealed } from './dynamodb/sealed.ts';
import { dynamodbSessions } from './dynamodb/sessions.ts';
import { dynamodbWork } from './dynamodb/work.ts';
import { openLedger } from './open-ledger.ts';
import type { Ports, WorkingTime } from './port.ts';

/** Everything that stands on the table. A function that starts opens only what it works with. */
export const openTable = (name: string, client = tableClient(), time: WorkingTime = { officeHours: false }): Ports => {
  const table = tableOn(client, name);
  return {
    ...openLedger(table, time),
    work: dynamodbWork(table),
    links: dynamodbLinks(table),
    codes: dynamodbCodes(table),
    sealed: dynamodbSealed(table),
    budgets: dynamodbBudgets(table),
    sessions: dynamodbSessions(table),
    lists: dynamodbLists(table),
  };
};
