import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../../workflows/vocabulary/words.ts';

/** A page: never stored by a browser or an index, since it may belong to a private link, unless its headers say otherwise. */
export const page = (
  html: { toString(): string },
  { status = 200, language, headers = {} }: { status?: number; language: Language; headers?: Record<string, string> },
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    ...headers,
  },
  body: `<!doctype html>${html}`,
});

/**
 * For the pages of a form: the browser may keep them for its own history, so that going back shows them with what was
 * typed; anything but going back asks us first. Where they are never stored, browsers show an error instead.
 */
export const forGoingBack = { 'cache-control': 'private, no-cache' };

export const json = (
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

/** Problem details (RFC 9457), with the status that they name. */
export const problemJson = (
  problem: { status: number },
  { language, headers = {} }: { language: Language; headers?: Record<string, string> },
): APIGatewayProxyStructuredResultV2 =>
  json(problem, {
    status: problem.status,
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language },
  });

/** After a form has been recorded the browser asks for the page that shows it: reloading repeats nothing. */
export const seeOther = (location: string, cookies: string[] = []): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 303,
  headers: { location, 'cache-control': 'no-store' },
  ...(cookies.length > 0 && { cookies }),
});
