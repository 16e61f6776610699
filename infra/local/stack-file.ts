import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Complaint } from './complaint.ts';

/** What a running stack says of itself, for the other commands on this machine. */
export const StackFile = z.object({
  pid: z.int(),
  urls: z.object({ web: z.string(), console: z.string(), mail: z.string(), signIn: z.string() }),
  control: z.string(),
  tableName: z.string(),
  env: z.record(z.string(), z.string()),
});
export type StackFile = z.infer<typeof StackFile>;

/** Writes it, and returns what removes it. */
export const writeStackFile = (file: string, stack: Omit<StackFile, 'pid'>): (() => void) => {
  const { urls, control, tableName, env } = stack;
  writeFileSync(file, JSON.stringify({ pid: process.pid, urls, control, tableName, env } satisfies StackFile, null, 2));
  return () => rmSync(file, { force: true });
};

/** The stack that runs on a data folder. @throws Complaint when none does */
export const readStackFile = (data: string): StackFile => {
  try {
    return StackFile.parse(JSON.parse(readFileSync(join(data, 'stack.json'), 'utf8')));
  } catch {
    throw new Complaint(
      `No stack runs on the data folder ${data}: start it with npm start, or name another with --data.`,
    );
  }
};
