import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** The envelope of a mail as it was accepted. */
export type Envelope = {
  id: string;
  at: string;
  source: string;
  destinations: string[];
  configurationSet: string;
  tags: Record<string, string>;
};

/** Every mail as sent: its bytes beside its envelope, in the order of their names. Whole or not there. */
export const openStore = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, `${name}.new`), content);
    renameSync(join(folder, `${name}.new`), join(folder, name));
  };
  return {
    /** The envelope last: a mail without one was never accepted. */
    keep: (envelope: Envelope, raw: Uint8Array): void => {
      put(`${envelope.id}.eml`, raw);
      put(`${envelope.id}.json`, JSON.stringify(envelope));
    },
    count: (): number => readdirSync(folder).filter((name) => name.endsWith('.json')).length,
    all: (): Envelope[] =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Envelope),
    raw: (id: string): Buffer => readFileSync(join(folder, `${id}.eml`)),
  };
};

export type Store = ReturnType<typeof openStore>;

/** A mail as people and tests read it. */
export const readMail = async (store: Store, envelope: Envelope) => {
  const parsed = await PostalMime.parse(store.raw(envelope.id));
  return {
    ...envelope,
    subject: parsed.subject ?? '',
    headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value])),
    text: parsed.text ?? '',
    html: parsed.html ?? '',
  };
};
