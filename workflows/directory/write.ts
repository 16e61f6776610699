import * as z from 'zod/mini';
import { text } from '../plain.ts';
import { Id } from './contact.ts';

/** From which day (YYYY-MM-DD in Madrid) an implementer serves a school, by which request. */
export const Assignment = z.strictObject({ implementer: Id, from: z.iso.date(), request: text });
export type Assignment = z.infer<typeof Assignment>;

/** A change upheld against an implementer on a ground of C6: for which client, by which request, on which day. */
export const Finding = z.strictObject({ school: text, request: text, on: z.iso.date() });
export type Finding = z.infer<typeof Finding>;

/** What a decision changes in the directory. */
export type DirectoryWrite =
  | { kind: 'assign'; school: string; before: string | undefined; assignment: Assignment }
  | { kind: 'find'; implementer: string; seen: number; finding: Finding };
