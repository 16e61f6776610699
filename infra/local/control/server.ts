import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { closeServer, listen } from '../listen.ts';

/** What others on this machine may ask of a running stack. */
export type Controls = {
  now(): Date;
  quiet(): Promise<void>;
  /** `due`: what came due on the way. */
  advance(to: AdvanceTo): Promise<{ time: Date; due: string[] }>;
};

/** To an instant, or to whatever is due next. */
export type AdvanceTo = { until: Date } | { next: true };

/** `GET /time`, `GET /quiet` and `POST /advance`; each answers `{ time }`, the last also `due`. */
export const startControl = async (controls: Controls): Promise<{ url: string; close(): Promise<void> }> => {
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(controls, request).catch((fault: Error) => problem(500, fault.message));
    response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
  });
  return { url: `http://127.0.0.1:${await listen(server, 0)}`, close: () => closeServer(server) };
};

const answer = async (controls: Controls, request: IncomingMessage) => {
  const asked = `${request.method} ${request.url}`;
  if (asked === 'GET /time') return timeIs(controls.now());
  if (asked === 'GET /quiet') {
    await controls.quiet();
    return timeIs(controls.now());
  }
  if (asked !== 'POST /advance') return problem(404, 'There is GET /time, GET /quiet and POST /advance.');
  // A page in a browser cannot send this type to another origin unasked.
  if (request.headers['content-type'] !== 'application/json') return problem(415, 'Send application/json.');
  const to = Asked.safeParse(await jsonOf(request));
  if (!to.success) return problem(400, 'Send {"until": "<ISO instant>"} or {"next": true}.');
  const { time, due } = await controls.advance(to.data);
  return { status: 200, body: { time: time.toISOString(), due } };
};

const Asked = z.union([
  z.strictObject({ until: z.iso.datetime({ offset: true }).transform((instant) => new Date(instant)) }),
  z.strictObject({ next: z.literal(true) }),
]);

const timeIs = (time: Date) => ({ status: 200, body: { time: time.toISOString() } });
const problem = (status: number, said: string) => ({ status, body: { problem: said } });

const jsonOf = async (request: IncomingMessage): Promise<unknown> => {
  const body = await text(request);
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
