import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { ZodError } from 'zod';
import type { Operation } from './keys/call.ts';
import { findKeyAmong } from './keys/declared.ts';
import { openKeys } from './keys/kept.ts';
import { macOperations } from './keys/macs.ts';
import { signatureOperations } from './keys/signatures.ts';
import { listen } from './listen.ts';
import { ServiceError } from './step-functions/aws-error.ts';

export type KeysOptions = {
  folder: string;
  /** What may be asked of for MACs: ids, aliases or ARNs. */
  keys: readonly string[];
  /** What may be asked of for signatures. */
  signingKeys?: readonly string[];
  port?: number;
  report?: (line: string) => void;
};

export type Keys = { url: string; close(): Promise<void> };

/** KMS on this machine, as far as links and seals need it: the declared keys, made in the folder on first use. */
export const startKeys = async (options: KeysOptions): Promise<Keys> => {
  const { folder, keys, signingKeys = [], port = 0, report = console.error } = options;
  const findKey = findKeyAmong({ GENERATE_VERIFY_MAC: keys, SIGN_VERIFY: signingKeys });
  const kept = openKeys(folder);
  const operations = new Map(
    Object.entries({ ...macOperations(findKey, kept), ...signatureOperations(findKey, kept) }),
  );
  const server = createServer((request, response) => void serve({ operations, report }, request, response));
  return {
    url: `http://127.0.0.1:${await listen(server, port)}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

type Known = { operations: ReadonlyMap<string, Operation>; report: (line: string) => void };

const serve = async (
  { operations, report }: Known,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    const target = String(request.headers['x-amz-target'] ?? '');
    const operation = operations.get(target.replace(/^TrentService\./, ''));
    if (!operation) throw new ServiceError('UnknownOperationException', `Unknown operation ${target}`);
    reply(response, 200, operation(parsed(await text(request))));
  } catch (error) {
    const { status, name, message } = refusalOf(error);
    if (status === 500) report(`The local KMS failed: ${error}`);
    reply(response, status, { __type: name, message });
  }
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new ServiceError('SerializationException', 'The body is not JSON.');
  }
};

const refusalOf = (error: unknown): { status: number; name: string; message: string } => {
  if (error instanceof ServiceError) return { status: 400, name: error.name, message: error.message };
  if (!(error instanceof ZodError)) return { status: 500, name: 'KMSInternalException', message: 'Internal error' };
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { status: 400, name: 'ValidationException', message: problems.join('; ') };
};

const reply = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
};
