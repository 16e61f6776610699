import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { writeWhole } from '../whole-file.ts';

const Outcome = z.union([z.object({ output: z.unknown() }), z.object({ error: z.string(), cause: z.string() })]);
export type Outcome = { output: unknown } | { error: string; cause: string };

const Ended = z.enum(['SUCCEEDED', 'FAILED', 'TIMED_OUT']);

/** What has to be known to go on with every execution after a crash. */
const Line = z.discriminatedUnion('kind', [
  /** A state machine as it was when the first execution of this shape was started. */
  z.object({ kind: z.literal('defined'), name: z.string(), definition: z.record(z.string(), z.unknown()) }),
  z.object({
    kind: z.literal('started'),
    arn: z.string(),
    machine: z.string(),
    /** The name of its definition; missing in journals of before it was kept. */
    defined: z.string().exactOptional(),
    input: z.string(),
    at: z.string(),
  }),
  z.object({
    kind: z.literal('entered'),
    arn: z.string(),
    state: z.string(),
    place: z.int(),
    token: z.string(),
    at: z.string(),
  }),
  z.object({
    kind: z.literal('left'),
    arn: z.string(),
    state: z.string(),
    place: z.int(),
    outcome: Outcome,
    at: z.string(),
  }),
  /** Another branch ended its wait. */
  z.object({ kind: z.literal('cut'), arn: z.string(), state: z.string(), place: z.int(), at: z.string() }),
  z.object({
    kind: z.literal('happened'),
    arn: z.string(),
    event: z.object({
      type: z.string(),
      state: z.string().exactOptional(),
      kind: z.string().exactOptional(),
      at: z.string(),
    }),
    at: z.string(),
  }),
  z.object({ kind: z.literal('ended'), arn: z.string(), status: Ended, outcome: Outcome, at: z.string() }),
]);
export type Line = z.infer<typeof Line>;

/** An append-only file of lines; a torn last line, as a crash leaves it, is no line. */
export const openJournal = (file: string) => {
  mkdirSync(dirname(file), { recursive: true });
  const lines = existsSync(file) ? readLines(file) : [];
  rewrite(file, lines);
  let written = 0;
  return {
    lines,
    write: (line: Line): void => {
      written++;
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
    /** How many lines have been written since it was opened. */
    written: (): number => written,
  };
};

export type Journal = ReturnType<typeof openJournal>;

const readLines = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        return [Line.parse(JSON.parse(text))];
      } catch {
        return [];
      }
    });

/** Without what a crash tore, so that the next line begins on a line of its own. */
const rewrite = (file: string, lines: Line[]): void =>
  writeWhole(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
