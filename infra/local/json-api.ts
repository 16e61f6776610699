import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { ZodError } from 'zod';
import { ServiceError } from './aws-error.ts';
import { closeServer, listen } from './listen.ts';

/** An operation of a service. @throws ServiceError as the service refuses, ZodError for a call that is none */
export type Operation = (input: unknown) => object;

/** A service as its SDK client calls it. */
export type JsonApi = {
  /** What stands before the name of the operation in `X-Amz-Target`. */
  target: string;
  version: '1.0' | '1.1';
  operations: Readonly<Record<string, Operation>>;
  /** What the service calls a fault of its own. */
  faultName: string;
  report(line: string): void;
};

/** Serves it on this machine; a fault is reported to the stack and says nothing of itself to the caller. */
export const serveJsonApi = async (api: JsonApi, port = 0): Promise<{ url: string; close(): Promise<void> }> => {
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(api, request).catch((fault) => refused(api, fault));
    response.writeHead(status, { 'content-type': `application/x-amz-json-${api.version}` }).end(JSON.stringify(body));
  });
  return { url: `http://127.0.0.1:${await listen(server, port)}`, close: () => closeServer(server) };
};

type Answer = { status: number; body: object };

const answer = async ({ target, operations }: JsonApi, request: IncomingMessage): Promise<Answer> => {
  const asked = String(request.headers['x-amz-target'] ?? '');
  const name = asked.startsWith(`${target}.`) ? asked.slice(target.length + 1) : '';
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) throw new ServiceError('UnknownOperationException', `Unknown operation ${asked}`);
  return { status: 200, body: operation(parsed(await text(request))) };
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new ServiceError('SerializationException', 'The body is not JSON.');
  }
};

const refused = ({ target, faultName, report }: JsonApi, fault: unknown): Answer => {
  const refusal = (status: number, name: string, message: string) => ({ status, body: { __type: name, message } });
  if (fault instanceof ServiceError) return refusal(400, fault.name, fault.message);
  if (fault instanceof ZodError) return refusal(400, 'ValidationException', problemsIn(fault));
  report(`The local ${target} failed: ${fault}`);
  return refusal(500, faultName, 'Internal error');
};

const problemsIn = ({ issues }: ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
