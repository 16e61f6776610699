import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from '../whole-file.ts';
import type { Accepted } from './accept.ts';

/** A mail as it was accepted, without its bytes; `at` is policy time. */
export type Envelope = z.infer<typeof Envelope>;
const Envelope = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  source: z.string(),
  destinations: z.array(z.string()),
  configurationSet: z.string(),
  tags: z.record(z.string(), z.string()),
});

/** Every mail as sent: its bytes beside its envelope, in the order of their ids. Whole or not there. */
export const openStore = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const envelopes = envelopesIn(folder);
  return {
    all: (): readonly Envelope[] => envelopes,
    raw: (id: string): Buffer => readFileSync(at(`${id}.eml`)),
    /** The envelope last: a mail without one was never accepted. */
    keep: ({ raw, ...accepted }: Accepted, when: Date): Envelope => {
      const envelope = { id: idAfter(envelopes.at(-1)), at: when.toISOString(), ...accepted };
      writeWhole(at(`${envelope.id}.eml`), raw);
      writeWhole(at(`${envelope.id}.json`), JSON.stringify(envelope));
      envelopes.push(envelope);
      return envelope;
    },
    /** Those whose news nobody is known to have heard. */
    untold: (): Envelope[] => envelopes.filter(({ id }) => !existsSync(at(`${id}.told`))),
    told: (id: string): void => writeFileSync(at(`${id}.told`), ''),
  };
};

export type Store = ReturnType<typeof openStore>;

const envelopesIn = (folder: string): Envelope[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => Envelope.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** Eight digits that count, and eight that nobody guesses, as a new folder counts from the start again. */
const idAfter = (last: Envelope | undefined): string => {
  const place = last ? Number.parseInt(last.id, 10) + 1 : 0;
  return `${String(place).padStart(8, '0')}-${crypto.randomUUID().slice(0, 8)}`;
};
