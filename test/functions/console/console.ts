import { randomBytes } from 'node:crypto';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { parseHTML } from 'linkedom';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { consoleOutcomes } from '../../../functions/console/outcomes.tsx';
import type { ConsolePorts, Execution } from '../../../functions/console/ports.ts';
import { consoleRoutes } from '../../../functions/console/routes.ts';
import { httpHandler, type Response } from '../../../functions/http/handler.ts';
import { openMemory } from '../../../functions/ledger/memory.ts';
import { compose } from '../../../functions/mail/compose.ts';
import { directory, now } from '../../workflows/examples.ts';
import { type Asked, eventOf, publicUrl } from '../http/event.ts';
import { marta, openProvider } from './provider.ts';

/** What came back, read as whoever asked would. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  body: string;
  text: string;
  document: Document;
};

/** The console over the in-memory ports, through the real handler; `wall` is what the clock on the wall says. */
export const openConsole = async (more: Partial<ConsolePorts> = {}) => {
  const { rows, ...memory } = openMemory(compose);
  await memory.directory.save(directory);
  const provider = openProvider();
  const runs = new Map<string, Execution>();
  const wall = { now };
  const ports: ConsolePorts = {
    ...memory,
    identity,
    publicUrl,
    random: randomBytes,
    wallTime: () => wall.now,
    signIn: provider.signIn,
    executions: { describe: async ({ request, run }) => runs.get(`${request}-${run}`) },
    ...more,
  };
  const handler = httpHandler(consoleRoutes(ports), consoleOutcomes(ports), { origin: ports.publicUrl });
  const handle = (event: APIGatewayProxyEventV2) => handler(event, context);
  const ask = async (asked: Asked | string): Promise<Answer> =>
    answerOf(await handle(eventOf(typeof asked === 'string' ? { path: asked } : asked)));
  return { ports, memory, rows, provider, runs, wall, ask, handle };
};

export type Console = Awaited<ReturnType<typeof openConsole>>;

/** A browser: it keeps the cookies that it is given, and sends them back. */
export const openBrowser = ({ ask }: Pick<Console, 'ask'>) => {
  const cookies = new Map<string, string>();
  return {
    cookies,
    ask: async (asked: Asked | string): Promise<Answer> => {
      const sent = [...cookies].map(([name, value]) => `${name}=${value}`);
      const answer = await ask({ ...(typeof asked === 'string' ? { path: asked } : asked), cookies: sent });
      for (const cookie of answer.cookies) {
        const { name = '', value = '' } = /^(?<name>[^=]+)=(?<value>[^;]*)/.exec(cookie)?.groups ?? {};
        if (cookie.includes('Max-Age=0')) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    },
  };
};

export type Browser = ReturnType<typeof openBrowser>;

/** Signs in, and follows as far as the provider's answer brings. */
export const signIn = async (console: Console, browser: Browser, who = marta, path = '/console'): Promise<Answer> => {
  const begun = await browser.ask(path);
  return browser.ask(console.provider.letIn(begun.headers.location ?? '', who));
};

/** The browser of a member of staff who is signed in. */
export const staffOf = async (console: Console): Promise<Browser> => {
  const browser = openBrowser(console);
  await signIn(console, browser);
  return browser;
};

const answerOf = ({ statusCode = 0, headers = {}, cookies = [], body = '' }: Response): Answer => {
  const { document } = parseHTML(body || '<!doctype html><html><main></main></html>');
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
    cookies,
    body,
    text: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    document: document as unknown as Document,
  };
};

const context = { getRemainingTimeInMillis: () => 10_000 } as Context;
