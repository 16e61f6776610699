import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { now } from '../../workflows/examples.ts';

export const publicUrl = 'https://aval.example';

/** What somebody asks of a function behind the HTTP API; `form` and `json` become its body. */
export type Asked = {
  path: string;
  method?: string;
  /** The path as the gateway hands it over, where it is no part of an address. */
  rawPath?: string;
  form?: Record<string, string | string[]>;
  json?: unknown;
  body?: string;
  headers?: Record<string, string>;
  cookies?: string[];
  source?: string;
  at?: Date;
};

/** The event of the HTTP API (payload 2.0) for it, from a page of our own unless its headers say otherwise. */
export const eventOf = (asked: Asked): APIGatewayProxyEventV2 => {
  const url = new URL(asked.path, publicUrl);
  const { searchParams, search } = url;
  const pathname = asked.rawPath ?? url.pathname;
  const [type, body] = bodyOf(asked);
  const method = asked.method ?? (body === undefined ? 'GET' : 'POST');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    queryStringParameters: Object.fromEntries(searchParams),
    headers: { ...(method === 'POST' && { 'Content-Type': type, Origin: publicUrl }), ...asked.headers },
    ...(asked.cookies && { cookies: asked.cookies }),
    requestContext: contextOf(asked, method, pathname),
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
  };
};

const bodyOf = ({ form, json, body }: Asked): [string, string | undefined] => {
  if (json !== undefined) return ['application/json', JSON.stringify(json)];
  return ['application/x-www-form-urlencoded', form ? posted(form) : body];
};

/** As browsers write it: what is no character becomes U+FFFD. */
const posted = (form: NonNullable<Asked['form']>): string =>
  new URLSearchParams(
    Object.entries(form).flatMap(([name, given]) => [given].flat().map((one) => [name, one])),
  ).toString();

const contextOf = ({ source = '203.0.113.7', at = now }: Asked, method: string, path: string) => ({
  accountId: 'anonymous',
  apiId: 'api',
  domainName: 'aval.example',
  domainPrefix: 'aval',
  http: { method, path, protocol: 'HTTP/1.1', sourceIp: source, userAgent: 'test' },
  requestId: 'request',
  routeKey: '$default',
  stage: '$default',
  time: at.toISOString(),
  timeEpoch: at.getTime(),
});
