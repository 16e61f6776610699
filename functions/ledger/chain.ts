import { createHash } from 'node:crypto';
import type { NewEvent } from '../../workflows/lifecycle/change.ts';
import type { ChainedEvent } from './port.ts';

/** Where a chain stands: the number of its last event and that event's hash. */
export type Tip = { version: number; hash: string };

/** The same value always gives the same text: keys in order, nothing undefined. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
};

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Binds to a content without showing it: whoever has salt and content can check, nobody can guess. */
export const commitmentOf = ({ salt, content }: { salt: string; content: unknown }): string =>
  sha256(`${salt}\n${canonical(content)}`);

/** Puts an event in its place: its hash covers everything before it and itself. */
export const chained = (tip: Tip, { commits, because, ...event }: NewEvent): ChainedEvent => {
  const link = {
    ...event,
    number: tip.version + 1,
    previous: tip.hash,
    ...(commits && { commitment: commitmentOf(commits) }),
    ...(because && { because: commitmentOf(because) }),
  };
  return { ...link, hash: hashOf(link) };
};

/** The hash an event must have. */
export const hashOf = ({ hash: _, ...event }: Omit<ChainedEvent, 'hash'> & { hash?: string }): string =>
  sha256(`${event.previous}\n${canonical(event)}`);
