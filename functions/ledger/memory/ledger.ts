import { randomUUID } from 'node:crypto';
import type { Case } from '../../../workflows/lifecycle/case.ts';
import type { Change } from '../../../workflows/lifecycle/change.ts';
import { schoolsIn, schoolsSent } from '../../../workflows/lifecycle/schools.ts';
import type { Item } from '../../table/expression.ts';
import {
  caseRange,
  formKey,
  headKey,
  idempotencyKey,
  linkKey,
  messageKey,
  messageRange,
  noteKey,
  noteRange,
  trailRange,
} from '../../table/keys.ts';
import { caseIn } from '../../table/rows/case.ts';
import { eventIn } from '../../table/rows/event.ts';
import { messageIn } from '../../table/rows/message.ts';
import { notesIn } from '../../table/rows/note.ts';
import { type Beside, besides } from '../beside.ts';
import { failedCondition, tooManyTries } from '../conflict.ts';
import type { Compose, Ledger, Opening, WorkingTime } from '../port.ts';
import { idempotencyKeyReused, referenceTaken, repeatedTooOften, requestNotFound } from '../refusals.ts';
import { keyRowOf, mostRepeats, sameBody } from '../replay.ts';
import { stepsOf } from '../rows.ts';
import { after, begun, blankMessage, blankNote, written } from '../written.ts';
import { directoryNow } from './directory.ts';
import type { Rows } from './rows.ts';

/** Requests in memory: between reading and writing nothing else happens, so nobody is ever in the way. */
export const memoryLedger = (rows: Rows, compose: Compose, time: WorkingTime): Ledger => ({
  find: async (request) => caseIn(rows.range(caseRange(request))),
  open: async (opening) => open({ rows, compose, time }, opening),
  replay: async (opening) => replay(rows, opening),
  record: async (request, decide) => {
    const current = caseIn(rows.range(caseRange(request)));
    if (!current) throw requestNotFound(request);
    const directory = directoryNow(rows, time, schoolsIn(current));
    const change = decide(current, directory);
    if (!change) return { current, changed: false };
    const beside = besides({ before: current, change, directory, version: randomUUID() });
    refuse(rows, beside, request);
    const result = written(current, change, wordingIn({ rows, compose, time }, change, current));
    if (result.head.erased && !current.head.erased) blankWords(rows, request);
    rows.write([...stepsOf(current, result), ...beside.map(({ step }) => step)]);
    return { current: after(current, result), changed: true };
  },
  trail: async (request) => rows.range(trailRange(request)).map(eventIn),
  messages: async (request) => rows.range(messageRange(request)).map(messageIn),
  notes: async (request) => notesIn(rows.range(noteRange(request))),
});

/** The conditions beside a request, as the table would see to them: somebody works here, a place is free. */
const refuse = (rows: Rows, beside: readonly Beside[], request: string): void => {
  const broken = beside.find(({ step }) => {
    if ('check' in step) return !holds(rows.get(step.check.key), step.check.values);
    const taken = 'put' in step && step.condition ? rows.get(step.put) : undefined;
    return taken !== undefined && taken.free !== true && 'put' in step && taken.request !== step.put.request;
  });
  if (broken?.refusal) throw broken.refusal();
  // Read and decided again it would be the same: nobody has written in between.
  if (broken && 'check' in broken.step) throw tooManyTries(request, [failedCondition]);
};

/** Whether a row says each of these. */
const holds = (row: Item | undefined, values: Item = {}): boolean =>
  Object.entries(values).every(([name, value]) => row?.[name] === value);

type Memory = { rows: Rows; compose: Compose; time: WorkingTime };

const wordingIn = ({ rows, compose, time }: Memory, change: Change, current?: Case) => ({
  compose,
  directory: directoryNow(rows, time, schoolsSent(change) ?? schoolsIn(current)),
});

const open = (memory: Memory, opening: Opening): Awaited<ReturnType<Ledger['open']>> => {
  const { rows } = memory;
  const { change, idempotency, receipt } = opening;
  const standing = replay(rows, opening);
  if (standing) return standing;
  const { request } = change.head;
  if (rows.get(headKey(request))) throw referenceTaken();
  rows.write(stepsOf(undefined, begun(change, wordingIn(memory, change))));
  rows.put({ ...idempotencyKey(idempotency.key), ...keyRowOf(opening) });
  rows.put({ ...linkKey(receipt.hash), ...receipt.link });
  return { request, replayed: false };
};

const replay = (rows: Rows, opening: Opening): Awaited<ReturnType<Ledger['replay']>> => {
  const key = idempotencyKey(opening.idempotency.key);
  const row = rows.get(key);
  if (!row) return undefined;
  const request = String(row.request);
  const salt = String(rows.get(formKey(request, 1))?.salt);
  if (!sameBody(opening, { row, salt })) throw idempotencyKeyReused();
  if (Number(row.repeats) >= mostRepeats) throw repeatedTooOften();
  rows.update({ key, add: { repeats: 1 } });
  rows.put({ ...linkKey(opening.receipt.hash), ...opening.receipt.link, request });
  return { request, replayed: true };
};

const blankWords = (rows: Rows, request: string): void => {
  for (const message of rows.range(messageRange(request)).map(messageIn)) {
    const key = messageKey(request, message.id);
    rows.update({ key, set: blankMessage(message), remove: ['work', 'due', 'dueAt', 'freeAt'] });
  }
  for (const { commitment } of notesIn(rows.range(noteRange(request))))
    rows.update({ key: noteKey(request, commitment), set: blankNote });
};
