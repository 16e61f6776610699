import { messageRange, noteRange, trailRange } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import type { Ledger } from '../port.ts';
import { find } from './find.ts';
import { messageShapes, rowShapes, whileReading } from './reading.ts';
import type { LedgerTools } from './tools.ts';

// How a change is written is read when the first one is: most of what is asked for only reads.
const writing = () => import('./writing.ts');

/** Requests in DynamoDB: each change is one transaction, conditioned on the head as read. */
export const dynamodbLedger = (table: Table, tools: LedgerTools): Ledger => ({
  find: (request) => find(table, request),
  open: async (opening) => (await writing()).open(table, tools, opening),
  replay: async (opening) => (await writing()).replay(table, opening),
  record: async (request, decide) => (await writing()).record({ table, tools, request }, decide),
  trail: (request) =>
    whileReading(table.query(trailRange(request)), rowShapes, (rows, { eventIn }) => rows.map(eventIn)),
  messages: (request) =>
    whileReading(table.query(messageRange(request)), messageShapes, (rows, { messageIn }) => rows.map(messageIn)),
  notes: (request) => whileReading(table.query(noteRange(request)), rowShapes, (rows, { notesIn }) => notesIn(rows)),
});
