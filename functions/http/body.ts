import { parse } from 'node:querystring';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { bodyTooLarge, fileTooLarge, foreignOrigin, formNotSent, malformedJson, wrongContentType } from './refusals.ts';
import type { ParsedEvent } from './request.ts';

const mostBytes = 32 * 1024;

/**
 * Reads the body where it stands: JSON under /api, forms elsewhere, 32 KiB at most.
 * A form must come from our own pages: browsers say so in `Origin`, and `null` is not ours. At the paths of `uploads` it
 * may bring a file.
 * @throws Refusal for anything else.
 */
export const readBody = (
  event: APIGatewayProxyEventV2,
  origin: string,
  uploads: readonly string[] = [],
): Promise<void> | undefined => {
  const { method, path } = event.requestContext.http;
  if (method !== 'POST') return undefined;
  const parsed = event as ParsedEvent;
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const whole = event.headers['content-type'] ?? '';
  const type = whole.split(';')[0]?.trim().toLowerCase();
  if (uploads.includes(path) && type === 'multipart/form-data') {
    if (event.headers.origin !== origin) throw foreignOrigin();
    return readUpload(parsed, whole, body);
  }
  if (body.length > mostBytes) throw bodyTooLarge();
  const api = path.startsWith('/api/');
  parsed.body = api ? readJson(type, body.toString()) : readForm({ type, origin, from: event.headers.origin }, body);
  return undefined;
};

/** What parses it is read when the first file comes. */
const readUpload = async (event: ParsedEvent, type: string, body: Uint8Array): Promise<void> => {
  const { mostFileBytes, partsOf } = await import('./upload.ts');
  if (body.length > mostFileBytes + mostBytes) throw fileTooLarge();
  event.body = await partsOf(type, body);
};

const readJson = (type: string | undefined, body: string): object => {
  if (type !== 'application/json') throw wrongContentType('application/json');
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw malformedJson();
  }
  throw malformedJson();
};

type Posted = { type: string | undefined; origin: string; from: string | undefined };

const readForm = ({ type, origin, from }: Posted, body: Buffer): object => {
  if (type !== 'application/x-www-form-urlencoded') throw formNotSent();
  if (from !== origin) throw foreignOrigin();
  return { ...parse(body.toString()) };
};
