import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { log } from '../log.ts';
import { readBody } from './body.ts';
import { contentPolicy, securityHeaders } from './headers.ts';
import { withRefusedMethods } from './methods.ts';
import { pageNotFound } from './refusals.ts';
import { type ParsedEvent, type Request, requestOf } from './request.ts';

export type Response = APIGatewayProxyStructuredResultV2;
export type Answerer = (request: Request) => Promise<Response> | Response;

/** A route of ours: HEAD follows from GET. */
export type Route = { method: 'GET' | 'POST'; path: string; answer: Answerer };

/** How refusals and faults look to whoever asked. */
export type Outcomes = {
  refused: (refusal: Refusal, request: Request) => Response;
  faulted: (request: Request) => Response;
};

/** One Lambda for a set of routes: parse, answer, refusals in their own words, faults never shown, headers on everything. Forms come from `origin`, with files only at `uploads`. */
export const httpHandler = (
  routes: readonly Route[],
  outcomes: Outcomes,
  { origin, uploads = [] }: { origin: string; uploads?: readonly string[] },
) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(contentPolicy() as middy.MiddlewareObj<APIGatewayProxyEventV2, Response>)
    .use(securityHeaders())
    .use(outcomesOf(outcomes))
    .use(httpHeaderNormalizer())
    .use({ before: ({ event }) => readBody(event, origin, uploads) })
    .handler(httpRouter({ routes: withRefusedMethods(routes.flatMap(registered)), notFoundResponse: refuse }));

const registered = ({ method, path, answer }: Route) => {
  const handler = async (event: APIGatewayProxyEventV2) => answer(requestOf(event as ParsedEvent));
  const methods = method === 'GET' ? (['GET', 'HEAD'] as const) : ([method] as const);
  return methods.map((one) => ({ method: one, path, handler }));
};

const refuse = (): never => {
  throw pageNotFound();
};

const outcomesOf = ({ refused, faulted }: Outcomes): middy.MiddlewareObj<APIGatewayProxyEventV2, Response> => ({
  onError: (failed) => {
    const request = requestOf({ ...failed.event, body: readable(failed.event.body) } as ParsedEvent);
    if (failed.error instanceof Refusal) {
      failed.response = refused(failed.error, request);
      return;
    }
    log.error('fault', { name: failed.error?.name, message: failed.error?.message, stack: failed.error?.stack });
    failed.response = faulted(request);
  },
});

const readable = (body: unknown): unknown => (typeof body === 'object' ? body : undefined);
