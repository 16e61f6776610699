import { compose } from '../mail/compose.ts';
import { tableClient } from '../table/client.ts';
import { jittered } from '../table/patience.ts';
import { tableOn } from '../table/table.ts';
import { dynamodbBudgets } from './dynamodb/budgets.ts';
import { dynamodbDirectory } from './dynamodb/directory.ts';
import { dynamodbLedger } from './dynamodb/ledger.ts';
import { dynamodbLinks } from './dynamodb/links.ts';
import { dynamodbLists } from './dynamodb/lists.ts';
import { dynamodbSessions } from './dynamodb/sessions.ts';
import { dynamodbWork } from './dynamodb/work.ts';
import type { Ports } from './port.ts';

/** Everything that stands on the table, for a Lambda that starts. */
export const openTable = (name: string, client = tableClient()): Ports => {
  const table = tableOn(client, name);
  const directory = dynamodbDirectory(table);
  return {
    directory,
    ledger: dynamodbLedger(table, { compose, directory, pause: jittered }),
    work: dynamodbWork(table),
    links: dynamodbLinks(table),
    budgets: dynamodbBudgets(table),
    sessions: dynamodbSessions(table),
    lists: dynamodbLists(table),
  };
};
