/** The one place where keys of the table are built. */
export type Key = { pk: string; sk: string };

const request = (id: string) => `request#${id}`;

export const headKey = (id: string): Key => ({ pk: request(id), sk: 'head' });
export const askKey = (id: string, ask: string, round: number): Key => ({ pk: request(id), sk: `ask#${ask}#${round}` });
export const formKey = (id: string, round: number): Key => ({ pk: request(id), sk: `form#${round}` });
export const endKey = (id: string, run: number): Key => ({ pk: request(id), sk: `end#${run}` });
export const eventKey = (id: string, number: number): Key => ({
  pk: request(id),
  sk: `trail#${String(number).padStart(6, '0')}`,
});
/** Words that an event only commits to, by their commitment; they can be erased. */
export const noteKey = (id: string, commitment: string): Key => ({ pk: request(id), sk: `note#${commitment}` });
export const messageKey = (id: string, message: string): Key => ({ pk: request(id), sk: `mail#${message}` });

export const linkKey = (hash: string): Key => ({ pk: `link#${hash}`, sk: 'link' });
/** What verifies a code, by the hash of what it is for. */
export const codeKey = (hash: string): Key => ({ pk: `code#${hash}`, sk: 'code' });
/** A sealed contract by the SHA-256 of its file, whoever asks. */
export const sealedKey = (sha256: string): Key => ({ pk: `document#${sha256}`, sk: 'document' });
export const idempotencyKey = (hash: string): Key => ({ pk: `key#${hash}`, sk: 'key' });
export const budgetKey = (name: string, window: number): Key => ({ pk: `budget#${name}#${window}`, sk: 'budget' });
export const sessionKey = (hash: string): Key => ({ pk: `session#${hash}`, sk: 'session' });
export const employeeKey = (id: string): Key => ({ pk: 'directory', sk: `employee#${id}` });
export const implementerKey = (id: string): Key => ({ pk: 'directory', sk: `implementer#${id}` });
/** What the directory's version is, and how many schools each implementer serves: read each time, so that the rest need not be. */
export const versionKey: Key = { pk: 'directory', sk: 'version' };
/** Schools stand by province or country, which the code of each says: there are too many to be read with the rest. */
export const schoolKey = (code: string): Key => ({ pk: `schools#${code.slice(0, 2)}`, sk: `school#${code}` });

/** What only one request of a workflow may be under way about. */
export const uniqueKey = (workflow: string, value: string): Key => ({
  pk: `unique#${workflow}#${value}`,
  sk: 'unique',
});

/** The request that a row belongs to, from its partition; nothing for any other row. */
export const requestOf = (pk: string): string | undefined => /^request#(.+)$/.exec(pk)?.[1];

/** Everything of one request that a rule decides by sorts together: asks, ends, forms, head. */
export const caseRange = (id: string) => ({ pk: request(id), from: 'ask#', to: 'head' });
export const trailRange = (id: string) => ({ pk: request(id), from: 'trail#', to: 'trail#~' });
export const noteRange = (id: string) => ({ pk: request(id), from: 'note#', to: 'note#~' });
export const messageRange = (id: string) => ({ pk: request(id), from: 'mail#', to: 'mail#~' });
export const directoryRange = { pk: 'directory', from: 'a', to: '~' };
export const schoolsRange = (territory: string) => ({ pk: `schools#${territory}`, from: 'school#', to: 'school#~' });

/** What a row of a request is, from its sort key. */
export type RowName =
  | { kind: 'head' }
  | { kind: 'ask'; ask: string; round: number }
  | { kind: 'form'; round: number }
  | { kind: 'end'; run: number }
  | { kind: 'mail'; message: string }
  | { kind: 'trail'; number: number };

/** Reads the key of a row of a request; nothing for any other row. */
export const nameOf = ({ pk, sk }: Key): { request: string; row: RowName } | undefined => {
  const id = requestOf(pk);
  const [kind = '', first = '', second = ''] = sk.split('#');
  const row = id !== undefined && Object.hasOwn(rows, kind) ? rows[kind]?.(first, second) : undefined;
  return id !== undefined && row ? { request: id, row } : undefined;
};

const rows: Record<string, (first: string, second: string) => RowName> = {
  head: () => ({ kind: 'head' }),
  ask: (ask, round) => ({ kind: 'ask', ask, round: Number(round) }),
  form: (round) => ({ kind: 'form', round: Number(round) }),
  end: (run) => ({ kind: 'end', run: Number(run) }),
  mail: (message) => ({ kind: 'mail', message }),
  trail: (number) => ({ kind: 'trail', number: Number(number) }),
};
