import { readFileSync } from 'node:fs';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { ownersOnly, writeWhole } from '../whole-file.ts';

/**
 * What the provider remembers. Who is signed in is kept in a file, so that a restart signs nobody out; what lasts
 * minutes is held in memory, the oldest giving way, so that nobody fills it by beginning without end.
 */
export const keptIn = (file: string): AdapterFactory => {
  const entries = new Map(entriesIn(file));
  const keep = () => {
    const lasting = [...entries].filter(([key, entry]) => isLasting(key, entry) && isAlive(entry));
    writeWhole(file, JSON.stringify(lasting), ownersOnly);
  };
  const put = (key: string, entry: Entry) => {
    entries.delete(key);
    entries.set(key, entry);
    makeRoom(entries);
    if (isLasting(key, entry)) keep();
  };
  const drop = (keys: string[]) => {
    const lasting = keys.filter((key) => isLasting(key, entries.get(key)));
    for (const key of keys) entries.delete(key);
    if (lasting.length > 0) keep();
  };
  return (model) => adapterOf(model, { entries, put, drop });
};

type Entry = { payload: AdapterPayload; until: number };
type Memory = { entries: Map<string, Entry>; put(key: string, entry: Entry): void; drop(keys: string[]): void };

const adapterOf = (model: string, { entries, put, drop }: Memory): Adapter => {
  const alive = (entry: Entry | undefined) => (entry && isAlive(entry) ? entry.payload : undefined);
  const where = (wanted: (payload: AdapterPayload) => boolean) =>
    [...entries].filter(([key, { payload }]) => key.startsWith(`${model}:`) && wanted(payload));
  return {
    find: async (id) => alive(entries.get(`${model}:${id}`)),
    findByUid: async (uid) => alive(where((payload) => payload.uid === uid)[0]?.[1]),
    findByUserCode: async () => undefined,
    upsert: async (id, payload, seconds = 0) => put(`${model}:${id}`, { payload, until: Date.now() + seconds * 1000 }),
    consume: async (id) => {
      const payload = alive(entries.get(`${model}:${id}`));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => drop([`${model}:${id}`]),
    revokeByGrantId: async (grantId) => drop(where((payload) => payload.grantId === grantId).map(([key]) => key)),
  };
};

const isAlive = ({ until }: Entry): boolean => until > Date.now();

/** A session before anybody has signed in is not worth keeping. */
const isLasting = (key: string, entry: Entry | undefined): boolean =>
  key.startsWith('Grant:') || (key.startsWith('Session:') && entry?.payload.accountId !== undefined);

const makeRoom = (entries: Map<string, Entry>): void => {
  for (const [key, entry] of entries) if (!isAlive(entry)) entries.delete(key);
  const passing = [...entries].filter(([key, entry]) => !isLasting(key, entry)).map(([key]) => key);
  for (const key of passing.slice(0, Math.max(0, passing.length - mostPassing))) entries.delete(key);
};

const mostPassing = 1_000;

const entriesIn = (file: string): [string, Entry][] => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
};
