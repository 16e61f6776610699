import * as z from 'zod/mini';
import { text } from '../plain.ts';
import { Id } from './contact.ts';

/** From which day (YYYY-MM-DD in Madrid) an implementer serves a school, by which request. */
export const Assignment = z.strictObject({ implementer: Id, from: z.iso.date(), request: text });
export type Assignment = z.infer<typeof Assignment>;

/** What came of the one review of a finding, on which day and by whom of staff: one that is struck counts no more. */
export const Review = z.strictObject({ outcome: z.enum(['stands', 'struck']), on: z.iso.date(), by: text });
export type Review = z.infer<typeof Review>;

/** A change upheld against an implementer on a ground of C6: for which client, by which request, on which day. */
export const Finding = z.strictObject({ school: text, request: text, on: z.iso.date(), review: z.optional(Review) });
export type Finding = z.infer<typeof Finding>;

/** What a decision changes in the directory. */
export type DirectoryWrite =
  | { kind: 'assign'; school: string; before: string | undefined; assignment: Assignment }
  | { kind: 'find'; implementer: string; seen: number; finding: Finding }
  | { kind: 'review'; implementer: string; seen: number; request: string; review: Review };
