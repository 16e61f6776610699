import { randomBytes } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { parseHTML } from 'linkedom';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { httpHandler, type Response } from '../../../functions/http/handler.ts';
import { openMemory } from '../../../functions/ledger/memory.ts';
import { checkBinding } from '../../../functions/links/code.ts';
import { hashOf, type Link, pathOf } from '../../../functions/links/link.ts';
import { compose } from '../../../functions/mail/compose.ts';
import { outcomesFor } from '../../../functions/web/outcomes.tsx';
import type { WebPorts } from '../../../functions/web/ports.ts';
import { uploads, webRoutes } from '../../../functions/web/routes.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now, publisher } from '../../workflows/examples.ts';
import { type Asked, eventOf, publicUrl } from '../http/event.ts';
import { hmacSecrets, macOf } from '../relay/office.ts';

/** What came back, read as whoever asked would. */
export type Answer = { status: number; headers: Record<string, string>; body: string; document: Document };

/** Compares by the key that the relay of the tests derives with. */
const verifyCode: WebPorts['verifyCode'] = async (code, figures, check) =>
  check.key === hmacSecrets.key && check.mac === (await macOf(checkBinding(code, figures))).toString('base64url');

/** The public pages and the API over the in-memory ports, through the real handler. */
export const openSite = async (more: Partial<WebPorts> = {}) => {
  const { rows, ...memory } = openMemory(compose);
  await memory.directory.save(directory);
  const allowances = { perSource: 1_000, perMailbox: 1_000 };
  const ports: WebPorts & typeof memory = {
    ...memory,
    identity,
    random: randomBytes,
    allowances,
    verifyCode,
    documents: { get: async () => undefined },
    wallTime: () => now,
    ...more,
    codes: memory.codes,
  };
  const handler = httpHandler(webRoutes(ports), outcomesFor(ports), { origin: publicUrl, uploads });
  const ask = async (asked: Asked | string): Promise<Answer> =>
    answerOf(await handler(eventOf(typeof asked === 'string' ? { path: asked } : asked), context));
  return { ports, rows, ask };
};

export type Site = Awaited<ReturnType<typeof openSite>>;

/** Sends the whole form as its check page would; answers with the reference of the request that it made. */
export const submitted = async (site: Site, more: Record<string, string | undefined> = {}): Promise<string> => {
  const typed = Object.entries({
    ...publisher,
    lang: 'es',
    token: randomBytes(24).toString('base64url'),
    go: 'send',
    ...more,
  });
  const form = Object.fromEntries(typed.filter((entry): entry is [string, string] => entry[1] !== undefined));
  const { headers, status, body } = await site.ask({ path: '/new/third-party-agreement', form });
  const secret = /^\/r\/([\w-]{43})/.exec(headers.location ?? '')?.[1];
  if (status !== 303 || !secret) throw new Error(`The form was not taken: ${status} ${body.slice(0, 400)}`);
  const link = await site.ports.links.find(hashOf(secret));
  return link?.request ?? '';
};

type Put = { request: string; ask: string; round?: number; at?: Date };

/** Puts an ask, as the relay does when a run waits at it. */
export const put = ({ ports }: Site, { request, ask, round = 1, at = now }: Put, who = directory) =>
  ports.ledger.record(request, (current) => openAsk({ workflow, current }, { ask, round, at }, who));

/** The path of a link of its own for this person, as a mail would carry it. */
export const linkFor = async ({ ports }: Site, link: Omit<Link, 'key'>): Promise<string> => {
  const secret = randomBytes(32).toString('base64url');
  await ports.links.keep(hashOf(secret), { ...link, key: 'key' });
  return pathOf(link.purpose, secret);
};

const answerOf = ({ statusCode = 0, headers = {}, body = '' }: Response): Answer => ({
  status: statusCode,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
  body,
  document: parseHTML(body || '<!doctype html><html></html>').document as unknown as Document,
});

const context = { getRemainingTimeInMillis: () => 10_000 } as Context;
