import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { account } from '../template/names.ts';
import type { Match } from './routes.ts';

/** A request as an HTTP API hands it to a function (payload 2.0), stamped with policy time. */
export const eventOf = (
  request: IncomingMessage,
  body: Buffer,
  { match, at }: { match: Match; at: Date },
): APIGatewayProxyEventV2 => {
  const { path, query } = addressOf(request);
  const { cookie, ...headers } = headersOf(request);
  const parameters = [...new URLSearchParams(query)];
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookie && { cookies: cookie.split(/; */).filter(Boolean) }),
    headers,
    ...(parameters.length > 0 && { queryStringParameters: joined(parameters) }),
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    requestContext: contextOf(request, { match, at }),
    ...bodyOf(body, headers['content-type'] ?? ''),
  };
};

/** An HTTP API hands over the path decoded; the query stays as it came. */
export const addressOf = (request: IncomingMessage): { path: string; query: string } => {
  const [raw = '/', ...rest] = (request.url ?? '/').split('?');
  return { path: decoded(raw.startsWith('/') ? raw : new URL(raw).pathname), query: rest.join('?') };
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const headersOf = (request: IncomingMessage): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(request.headersDistinct).map(([name, values = []]) => [name, values.join(',')])),
  ...(request.headers.cookie && { cookie: request.headers.cookie }),
  'x-forwarded-for': [request.headers['x-forwarded-for'], sourceOf(request)].filter(Boolean).join(', '),
  'x-forwarded-proto': 'http',
  'x-forwarded-port': String(request.socket.localPort),
});

const sourceOf = (request: IncomingMessage) => request.socket.remoteAddress ?? '127.0.0.1';

const joined = (parameters: [string, string][]): Record<string, string> => {
  const all: Record<string, string> = {};
  for (const [name, value] of parameters) all[name] = name in all ? `${all[name]},${value}` : value;
  return all;
};

const contextOf = (request: IncomingMessage, { match, at }: { match: Match; at: Date }) => ({
  accountId: account,
  apiId: 'local',
  domainName: request.headers.host ?? 'localhost',
  domainPrefix: 'localhost',
  http: {
    method: request.method ?? 'GET',
    path: addressOf(request).path,
    protocol: `HTTP/${request.httpVersion}`,
    sourceIp: sourceOf(request),
    userAgent: request.headers['user-agent'] ?? '',
  },
  requestId: randomUUID(),
  routeKey: match.route.key,
  stage: '$default',
  time: at.toISOString(),
  timeEpoch: at.getTime(),
});

/** HTTP APIs pass these as text and everything else, forms included, as base64. */
const textual = /^(text\/|application\/(json|xml|javascript)\b)/i;

const bodyOf = (body: Buffer, type: string): { body?: string; isBase64Encoded: boolean } => {
  if (body.length === 0) return { isBase64Encoded: false };
  return textual.test(type)
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
};
