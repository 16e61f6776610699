import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { compose } from '../mail/compose.ts';
import { tableOn } from '../table/table.ts';
import { dynamodbBudgets, dynamodbDirectory, dynamodbLinks, dynamodbLists, dynamodbSessions } from './beside.ts';
import { dynamodbLedger } from './ledger.ts';
import { dynamodbWork } from './work.ts';

/** Everything that stands on the table, for a Lambda that starts. */
export const openTable = (name: string, client = new DynamoDBClient({ maxAttempts: 6 })) => {
  const table = tableOn(client, name);
  const directory = dynamodbDirectory(table);
  return {
    directory,
    ledger: dynamodbLedger(table, { compose, directory, pause }),
    work: dynamodbWork(table),
    links: dynamodbLinks(table),
    budgets: dynamodbBudgets(table),
    sessions: dynamodbSessions(table),
    lists: dynamodbLists(table),
  };
};

/** Full jitter, growing with each try, a second at most. */
const pause = (tries: number): Promise<void> => wait(Math.random() * Math.min(1_000, 20 * 2 ** tries));
