import * as z from 'zod/mini';
import { text } from '../../../workflows/plain.ts';
import type { Note } from '../../ledger/port.ts';
import type { Item } from '../expression.ts';

const NoteRow = z.object({ sk: text, salt: text, content: z.record(text, text) });

/** The words of staff in these rows, and not what was written of an erasure, which has no content of its own. */
export const notesIn = (items: readonly Item[]): Note[] =>
  items
    .filter(({ content }) => content !== undefined)
    .map((item) => NoteRow.parse(item))
    .map(({ sk, salt, content }) => ({ commitment: sk.slice('note#'.length), salt, content }));
