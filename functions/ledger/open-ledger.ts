import { jittered } from '../table/patience.ts';
import type { Table } from '../table/table.ts';
import { dynamodbDirectory } from './dynamodb/directory.ts';
import { dynamodbLedger } from './dynamodb/ledger.ts';
import type { Ports, WorkingTime } from './port.ts';

/** Requests, with the directory that their mails go by, when they leave. The words of mails are read when there is something to tell. */
export const openLedger = (table: Table, time: WorkingTime): Pick<Ports, 'ledger' | 'directory'> => {
  const directory = dynamodbDirectory(table, time);
  const wording = async () => (await import('../mail/compose.ts')).compose;
  return { directory, ledger: dynamodbLedger(table, { wording, directory, pause: jittered }) };
};
