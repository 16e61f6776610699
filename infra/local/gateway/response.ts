import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import * as z from 'zod';

/** Sends what a function answered, by the rules of payload 2.0: an answer without status is itself the body. */
export const sendAnswer = (response: ServerResponse, answer: unknown): void => {
  const structured = Structured.safeParse(answer);
  if (structured.success) sendStructured(response, structured.data);
  else send(response, { status: 200, headers: { 'content-type': 'application/json' }, body: textOf(answer) });
};

/** The gateway's own answers. */
export const sendMessage = (response: ServerResponse, status: number, message: string): void =>
  send(response, { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) });

const Structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
});

const sendStructured = (response: ServerResponse, answer: z.infer<typeof Structured>) => {
  const given = Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const headers: OutgoingHttpHeaders = { 'content-type': 'text/plain;charset=UTF-8', ...Object.fromEntries(given) };
  if (answer.cookies) headers['set-cookie'] = answer.cookies;
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');
  send(response, { status: answer.statusCode, headers, body });
};

const send = (
  response: ServerResponse,
  answer: { status: number; headers: OutgoingHttpHeaders; body: string | Buffer },
) => {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
  response.end(answer.body);
};

const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));
