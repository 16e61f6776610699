import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ZodError } from 'zod';
import { ServiceError } from './aws-error.ts';
import { type Definitions, openExecutions, type Running } from './executions.ts';
import { openJournal } from './journal.ts';
import { operationsOf } from './operations.ts';

export type StepFunctions = { url: string; tick(): Promise<void>; idle(): Promise<void>; close(): Promise<void> };

/** Step Functions on this machine, behind the service's own JSON API; durable by a journal in `folder`. */
export const startStepFunctions = async (options: {
  folder: string;
  definitions: Definitions;
  dynamodb: Running['dynamodb'];
  now: () => Date;
  port?: number;
}): Promise<StepFunctions> => {
  const journal = openJournal(join(options.folder, 'executions.jsonl'));
  const executions = openExecutions({ ...options, journal });
  const operations = operationsOf(executions);
  const server = createServer((request, response) => void serve(operations, request, response));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    tick: async () => executions.tick(),
    idle: executions.idle,
    close: () =>
      new Promise((resolve) => {
        executions.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Operations = ReturnType<typeof operationsOf>;

const serve = async (operations: Operations, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { status, body } = await answer(operations, request);
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
};

const answer = async (operations: Operations, request: IncomingMessage): Promise<{ status: number; body: object }> => {
  const target = String(request.headers['x-amz-target'] ?? '').replace('AWSStepFunctions.', '');
  try {
    const operation = operations[target];
    if (!operation) throw new ServiceError('UnknownOperationException', `Unknown operation ${target}`);
    return { status: 200, body: operation(JSON.parse(await text(request))) };
  } catch (error) {
    if (error instanceof ServiceError) return { status: 400, body: { __type: error.name, message: error.message } };
    if (error instanceof ZodError)
      return { status: 400, body: { __type: 'ValidationException', message: error.message } };
    return { status: 500, body: { __type: 'InternalServerError', message: String(error) } };
  }
};
