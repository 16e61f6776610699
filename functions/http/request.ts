import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Language, languages } from '../../workflows/vocabulary/words.ts';

/** What a page or the API is asked, as our own code reads it. `at` is business time; `source` the platform's own address. */
export type Request = {
  method: string;
  path: string;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  /** Fields of a form; of a repeated field only the last. What is not text is none: JSON may hold what cannot become one. */
  form: Readonly<Record<string, string>>;
  /** Files sent with a form, by the field. */
  files: Readonly<Record<string, Uint8Array>>;
  json: unknown;
  language: Language;
  at: Date;
  source: string;
};

/** An event whose body the parsers have read. */
export type ParsedEvent = Omit<APIGatewayProxyEventV2, 'body'> & { body?: unknown };

/** Reads an event of the HTTP API (payload 2.0) once its body has been parsed. */
export const requestOf = (event: ParsedEvent): Request => {
  const form = formOf(event.body);
  const query = strings(event.queryStringParameters);
  const headers = strings(event.headers);
  return {
    method: event.requestContext.http.method,
    path: event.requestContext.http.path,
    params: strings(event.pathParameters),
    query,
    headers,
    cookies: cookiesOf(event.cookies ?? []),
    form,
    files: filesOf(event.body),
    json: event.body,
    language: languageOf([query.lang, form.lang], headers['accept-language'], event.requestContext.http.path),
    at: new Date(event.requestContext.timeEpoch),
    source: event.requestContext.http.sourceIp,
  };
};

/** Pages speak Spanish unless asked otherwise; only the API listens to Accept-Language. */
const languageOf = (asked: (string | undefined)[], accepted: string | undefined, path: string): Language => {
  const named = languages.find((one) => one === asked.find((text) => text !== undefined));
  return named ?? (path.startsWith('/api/') ? preferred(accepted ?? '') : 'es');
};

/** The first of ours by the weights of Accept-Language. */
const preferred = (accepted: string): Language => {
  const ranges = accepted.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    return { language: languages.find((one) => one === tag.split('-')[0]), weight };
  });
  const [first] = ranges.filter(({ language, weight }) => language && weight > 0).sort((a, b) => b.weight - a.weight);
  return first?.language ?? 'es';
};

const formOf = (body: unknown): Record<string, string> =>
  typeof body === 'object' && body !== null
    ? Object.fromEntries(
        Object.entries(body)
          .map(([name, value]) => [name, lastOf(value)])
          .filter(([, value]) => typeof value === 'string'),
      )
    : {};

const filesOf = (body: unknown): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).filter(
      (entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array,
    ),
  );

const lastOf = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);

const strings = (record: Record<string, string | undefined> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const cookiesOf = (cookies: string[]): Record<string, string> =>
  Object.fromEntries(
    cookies.flatMap((cookie) => {
      const at = cookie.indexOf('=');
      return at < 0 ? [] : [[cookie.slice(0, at).trim(), cookie.slice(at + 1).trim()]];
    }),
  );
