import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import catcherModule from 'aws-ses-v2-local';
import { acceptedOf, type Known, MailRefused } from './accept.ts';
import { eventsOf } from './simulator.ts';
import { openStore, readMail, type Store } from './stored.ts';

export type MailOptions = Known & {
  folder: string;
  inboxPort?: number;
  onEvent?: (event: object) => Promise<unknown>;
  now: () => Date;
};

export type Mail = { url: string; inboxUrl: string; idle(): Promise<void>; close(): Promise<void> };

/** SES on this machine: what is accepted is kept in the folder, handed to the catcher's inbox, and its events told. */
export const startMail = async (options: MailOptions): Promise<Mail> => {
  const store = openStore(options.folder);
  const inbox = await catcher({ port: options.inboxPort ?? 0, host: '127.0.0.1' });
  const inboxUrl = `http://localhost:${portOf(inbox)}`;
  for (const { id } of store.all()) await handOver(inboxUrl, store.raw(id));
  const telling = new Set<Promise<unknown>>();
  const front = createServer(
    (request, response) => void serve({ ...options, store, inboxUrl, telling }, request, response),
  );
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(front)}`,
    inboxUrl,
    idle: async () => {
      await Promise.allSettled(telling);
    },
    close: async () => {
      await Promise.all([stop(front), stop(inbox)]);
    },
  };
};

/** Seen from an ES module the catcher's function is the default of its default. */
const catcher = ((catcherModule as { default?: unknown }).default ?? catcherModule) as (at: {
  port: number;
  host: string;
}) => Promise<Server>;

type Front = MailOptions & { store: Store; inboxUrl: string; telling: Set<Promise<unknown>> };

const serve = async (front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    if (request.method === 'GET')
      return json(response, await listed(front.store, new URL(request.url ?? '/', 'http://local')));
    const id = await take(front, new URLSearchParams(await text(request)));
    response.writeHead(200, { 'content-type': 'text/xml' }).end(accepted(id));
  } catch (error) {
    const refused = error instanceof MailRefused;
    const name = refused ? error.name : 'InternalFailure';
    const message = error instanceof Error ? error.message : 'unknown';
    response.writeHead(refused ? 400 : 500, { 'content-type': 'text/xml' }).end(refusal(name, message));
  }
};

const take = async (
  { store, inboxUrl, onEvent, now, telling, ...known }: Front,
  form: URLSearchParams,
): Promise<string> => {
  const { raw, ...mail } = acceptedOf(form, known);
  const at = now().toISOString();
  const id = `${String(store.count()).padStart(8, '0')}-${randomUUID().slice(0, 8)}`;
  const envelope = { id, at, ...mail };
  store.keep(envelope, raw);
  await handOver(inboxUrl, raw);
  for (const event of eventsOf(envelope)) tell(telling, onEvent?.(event));
  return id;
};

/** SES tells of a mail after it has taken it; whoever waits for quiet waits for that too. */
const tell = (telling: Set<Promise<unknown>>, told: Promise<unknown> | undefined): void => {
  if (!told) return;
  const settled = told.catch(() => undefined).finally(() => telling.delete(settled));
  telling.add(settled);
};

const handOver = async (inboxUrl: string, raw: Uint8Array): Promise<void> => {
  const body = new URLSearchParams({ Action: 'SendRawEmail', 'RawMessage.Data': Buffer.from(raw).toString('base64') });
  await fetch(inboxUrl, { method: 'POST', headers: { authorization: 'AWS4-HMAC-SHA256 local' }, body });
};

const listed = async (store: Store, { searchParams }: URL): Promise<object[]> => {
  const to = searchParams.get('to');
  const after = searchParams.get('after') ?? '';
  const wanted = store.all().filter((one) => one.id > after && (to === null || one.destinations.includes(to)));
  return Promise.all(wanted.map((envelope) => readMail(store, envelope)));
};

const json = (response: ServerResponse, body: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const accepted = (id: string) =>
  `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult></SendRawEmailResponse>`;

const refusal = (name: string, message: string) =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${name}</Code><Message>${escaped(message)}</Message></Error></ErrorResponse>`;

const escaped = (message: string): string => message.replace(/[<>&]/g, (one) => `&#${one.charCodeAt(0)};`);

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
