import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import PostalMime, { type Email } from 'postal-mime';
import { bodyWithin } from '../body.ts';
import { closeServer, listen } from '../listen.ts';
import { type Accepted, acceptedOf, type Known } from './accept.ts';
import { answerAccepted, answerRefused } from './answers.ts';
import { type Inbox, openInbox } from './inbox.ts';
import { type Listen, type News, openNews } from './news.ts';
import { readMails } from './read.ts';
import { invalid, MailRefused } from './refused.ts';
import { openStore, type Store } from './stored.ts';

export type MailOptions = Known & {
  folder: string;
  inboxPort?: number;
  /** Hears what SES publishes; told again until it does not fail. */
  onEvent?: Listen;
  now: () => Date;
  report?: (line: string) => void;
};

export type Mail = { url: string; inboxUrl: string; idle(): Promise<void>; close(): Promise<void> };

/**
 * SES on this machine: what it accepts is kept in the folder, shown in the inbox, and its events told.
 * `GET /messages` reads what was kept. @throws Complaint when the inbox's port is taken
 */
export const startMail = async (options: MailOptions): Promise<Mail> => {
  const store = openStore(options.folder);
  const inbox = await openInbox(options.inboxPort);
  for (const envelope of store.all()) inbox.show(envelope, await PostalMime.parse(store.raw(envelope.id)));
  const news = openNews(store, options.onEvent ?? (async () => undefined));
  const front: Front = { report: console.error, ...options, store, inbox, news };
  const server = createServer((request, response) => void serve(front, request, response));
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    inboxUrl: inbox.url,
    idle: news.idle,
    close: async () => {
      news.close();
      await Promise.all([closeServer(server), inbox.close()]);
    },
  };
};

type Front = MailOptions & { store: Store; inbox: Inbox; news: News; report: (line: string) => void };

const serve = async (front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    if (request.method === 'POST') return answerAccepted(response, await take(front, request));
    if (pathname !== '/messages') return void response.writeHead(404).end();
    const mails = await readMails(front.store, { to: searchParams.get('to'), after: searchParams.get('after') });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(mails));
  } catch (error) {
    if (!(error instanceof MailRefused)) front.report(`The local SES failed: ${error}`);
    answerRefused(response, error);
  }
};

const take = async (front: Front, request: IncomingMessage): Promise<string> => {
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
    throw new MailRefused('MissingAuthenticationToken', 'Missing Authentication Token', 403);
  const body = await bodyWithin(mostBytes, request);
  if (!body) throw new MailRefused('RequestEntityTooLarge', `Request is longer than ${mostBytes} bytes`, 413);
  const accepted = acceptedOf(new URLSearchParams(body.toString()), front);
  const mail = await readable(accepted);
  // Nothing may fail once it is kept: the caller would send it a second time.
  const envelope = front.store.keep(accepted, front.now());
  front.inbox.show(envelope, mail);
  front.news.of(envelope);
  return envelope.id;
};

/** Three times the longest mail: base64 adds a third, and the form writes some of its characters with three. */
const mostBytes = 30 * 1024 * 1024;

const readable = ({ raw }: Accepted): Promise<Email> =>
  PostalMime.parse(raw).catch((error: Error) => {
    throw invalid(`Unreadable message: ${error.message}`);
  });
