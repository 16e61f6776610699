import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Line, Reply, Task, ThreadData } from './thread.ts';

// The runtime inside a sandbox: loads the bundle once, then answers each task with JSON, as Lambda does.
type Handler = (event: unknown, context: object) => unknown;

const { folder, handler: name, identity } = workerData as ThreadData;

const load = async (): Promise<Handler> => {
  const [file, exported = ''] = name.split('.');
  const module = await import(pathToFileURL(join(folder, `${file}.mjs`)).href);
  if (typeof module[exported] !== 'function') throw new Error(`${name} is not exported by the bundle.`);
  return module[exported];
};

const run = async ({ id, event, deadline }: Task): Promise<Reply> => {
  try {
    const handler = await loaded;
    const result = await handler(JSON.parse(event), contextOf(id, deadline));
    return { id, result: JSON.stringify(result ?? null) };
  } catch (fault) {
    const { name: type = 'Error', message = String(fault), stack = '' } = fault as Error;
    return { id, fault: { type, message, stack } };
  }
};

const contextOf = (id: string, deadline: number) => ({
  ...identity,
  functionVersion: '$LATEST',
  logGroupName: `/aws/lambda/${identity.functionName}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: false,
  awsRequestId: id,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

/** By the same road as the answers, so that no line is lost when the thread ends after one. */
const speak = (from: 'stdout' | 'stderr') => {
  process[from].write = (text: string | Uint8Array) => {
    parentPort?.postMessage({
      from,
      text: typeof text === 'string' ? text : Buffer.from(text).toString(),
    } satisfies Line);
    return true;
  };
};

speak('stdout');
speak('stderr');
const loaded = load();
loaded.catch(() => undefined);
parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await run(task)));
