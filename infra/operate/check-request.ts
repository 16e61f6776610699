import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { commitmentOf } from '../../functions/ledger/chain.ts';
import type { ChainedEvent, Note } from '../../functions/ledger/port.ts';
import { verifyTrail } from '../../functions/ledger/verify-trail.ts';
import { caseRange, noteKey, noteRange, requestOf, trailRange } from '../../functions/table/keys.ts';
import { caseIn } from '../../functions/table/rows/case.ts';
import { eventIn } from '../../functions/table/rows/event.ts';
import { notesIn } from '../../functions/table/rows/note.ts';
import { type Table, tableOn } from '../../functions/table/table.ts';
import type { Target } from './target.ts';

/** A request as checked: how many events it has, and what is wrong with them, a phrase each. */
export type Checked = { request: string; events: number; wrong: string[] };

/** Checks the record of a request; undefined when nothing of it is in the table. */
export const checkRequest = async ({ client, tableName }: Target, request: string): Promise<Checked | undefined> => {
  const table = tableOn(client, tableName);
  const [rows, events] = await Promise.all([table.query(caseRange(request)), table.query(trailRange(request))]);
  if (rows.length + events.length === 0) return undefined;
  const checked = { request, events: events.length };
  try {
    const current = caseIn(rows);
    if (!current) return { ...checked, wrong: ['head missing'] };
    const trail = events.map(eventIn);
    const findings = verifyTrail(current, trail).map(({ name, at }) => `${name} (${at})`);
    return { ...checked, wrong: [...findings, ...(await noteFindings(table, request, trail))] };
  } catch (fault) {
    if (!(fault instanceof z.core.$ZodError)) throw fault;
    return { ...checked, wrong: [`unreadable (${fault.issues.map((one) => one.path.join('.')).join(', ')})`] };
  }
};

/** Why staff did what they did, and why they erased it, stands in rows of their own, to which the events commit. */
const noteFindings = async (table: Table, request: string, trail: ChainedEvent[]): Promise<string[]> => {
  const wrong: string[] = [];
  const notes = notesIn(await table.query(noteRange(request)));
  const erased = trail.some(({ type }) => type === 'RequestErased');
  for (const { type, commitment, because, number } of trail) {
    if (because !== undefined && !matches(notes, { because, erased }))
      wrong.push(`reason does not match (event ${number})`);
    if (type !== 'RequestErased' || commitment === undefined) continue;
    const note = await table.get(noteKey(request, commitment));
    if (!note || commitmentOf({ salt: String(note.salt), content: { reason: note.reason } }) !== commitment)
      wrong.push(`reason does not match (event ${number})`);
  }
  return wrong;
};

/** As committed to; and once the request is erased, gone. */
const matches = (notes: readonly Note[], { because, erased }: { because: string; erased: boolean }): boolean => {
  const note = notes.find(({ commitment }) => commitment === because);
  if (!note) return false;
  return erased ? Object.keys(note.content).length === 0 && note.salt === '' : commitmentOf(note) === because;
};

/** Every request of which anything is in the table, in order: read from the rows themselves, which no index can hide. */
export const requestsIn = async ({ client, tableName }: Target): Promise<string[]> => {
  const found = new Set<string>();
  let after: Record<string, never> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ProjectionExpression: 'pk', ExclusiveStartKey: after }),
    );
    for (const item of page.Items ?? []) {
      const request = requestOf(String(unmarshall(item).pk));
      if (request !== undefined) found.add(request);
    }
    after = page.LastEvaluatedKey as typeof after;
  } while (after);
  return [...found].sort();
};
