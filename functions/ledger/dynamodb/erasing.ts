import type { Step } from '../../table/expression.ts';
import { messageKey, messageRange, noteKey, noteRange } from '../../table/keys.ts';
import { messageIn } from '../../table/rows/message.ts';
import { notesIn } from '../../table/rows/note.ts';
import type { Table } from '../../table/table.ts';
import { blankMessage, blankNote } from '../written.ts';

/** How much of an erasure goes into its transaction; DynamoDB takes 100 items. */
const mostSteps = 90;

/**
 * Blanks what a transaction has no room for: the messages, the words of staff, and the rows of very many rounds. It comes before the chain
 * says so and is safe to repeat: a crash in between leaves the erasure due. Returns the steps of the transaction.
 */
export const blanked = async (table: Table, request: string, steps: readonly Step[]): Promise<Step[]> => {
  await blankBeside(table, request, steps.slice(mostSteps));
  return steps.slice(0, mostSteps);
};

const blankBeside = async (table: Table, request: string, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    if ('update' in step) await table.update(step.update);
    if ('put' in step) await table.put(step.put);
  }
  for (const message of (await table.query(messageRange(request))).map(messageIn)) {
    const key = messageKey(request, message.id);
    await table.update({ key, set: blankMessage(message), remove: ['work', 'due', 'dueAt', 'freeAt'] });
  }
  for (const { commitment } of notesIn(await table.query(noteRange(request))))
    await table.update({ key: noteKey(request, commitment), set: blankNote });
};
