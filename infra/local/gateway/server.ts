import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { bodyWithin } from '../body.ts';
import { listen } from '../listen.ts';
import type { Route } from '../template/routes.ts';
import { addressOf, eventOf } from './event.ts';
import { sendAnswer, sendMessage } from './response.ts';
import { matchRoute } from './routes.ts';

/** The HTTP API on this machine. Until it `serves`, it answers that it is not ready. */
export type Gateway = { port: number; serve(api: Api): void; close(): Promise<void> };

export type Api = {
  routes: readonly Route[];
  invoke(name: string, event: unknown): Promise<unknown>;
  now(): Date;
};

/** @throws Complaint when the port is taken */
export const openGateway = async (port: number): Promise<Gateway> => {
  let api: Api | undefined;
  const server = createServer((request, response) => {
    if (!api) return sendMessage(response, 503, 'Service Unavailable');
    void answer(api, request, response).catch(() => response.destroy());
  });
  return {
    port: await listen(server, port),
    serve: (given) => {
      api = given;
    },
    close: () => end(server),
  };
};

const answer = async (api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await bodyWithin(mostBytes, request);
  if (!body) return sendMessage(response, 413, 'Request Entity Too Large');
  const match = matchRoute(api.routes, request.method ?? 'GET', addressOf(request).path);
  if (!match) return sendMessage(response, 404, 'Not Found');
  try {
    const event = eventOf(request, body, { match, at: api.now() });
    if (Buffer.byteLength(event.body ?? '') > mostEventBytes) return sendMessage(response, 413, 'Request Too Large');
    sendAnswer(response, await api.invoke(match.route.function, event));
  } catch {
    // What went wrong is in the function's log; a caller never reads it.
    sendMessage(response, 500, 'Internal Server Error');
  }
};

/** What an HTTP API accepts. */
const mostBytes = 10 * 1024 * 1024;

/** What Lambda accepts of an event, in which a body that is no text has grown by a third. */
const mostEventBytes = 6 * 1024 * 1024;

const end = (server: Server): Promise<void> =>
  new Promise((ended) => {
    server.close(() => ended());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
