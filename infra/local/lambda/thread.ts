import { Worker } from 'node:worker_threads';
import type { LambdaFunction } from '../template/functions.ts';
import { account, region } from '../template/names.ts';
import { FunctionFailed } from './function-failed.ts';
import type { SandboxOptions } from './sandbox.ts';

/** What the thread is told, and what it says. Events and results travel as JSON, as they do to Lambda. */
export type ThreadData = {
  folder: string;
  handler: string;
  identity: { functionName: string; invokedFunctionArn: string; memoryLimitInMB: string };
};
export type Task = { id: string; event: string; deadline: number };
export type Reply =
  | { id: string; result: string }
  | { id: string; fault: { type: string; message: string; stack: string } };

export type Line = { from: 'stdout' | 'stderr'; text: string };

type Thread = { send(task: Task): void; close(): Promise<unknown> };
type Listener = {
  answered(id: string, result: unknown): void;
  failed(id: string, failure: FunctionFailed): void;
  died(failure: FunctionFailed): void;
};

/** A worker thread with its own environment and a cap on its memory. */
export const openThread = (options: SandboxOptions, listener: Listener): Thread => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: dataOf(options.function),
    env: options.environment,
    execArgv: [],
    // A small nursery keeps a thread at a third of what it would hold by default.
    resourceLimits: {
      maxOldGenerationSizeMb: Math.min(options.function.memoryMegabytes, 256),
      maxYoungGenerationSizeMb: 8,
    },
  });
  worker.on('message', (said: Reply | Line) => {
    if ('text' in said) options.log(said.text, said.from);
    else if ('result' in said) listener.answered(said.id, JSON.parse(said.result));
    else listener.failed(said.id, failureOf(said.fault));
  });
  worker.on('error', (fault: Error) =>
    listener.died(new FunctionFailed(`Runtime crashed: ${fault.message}`, fault.stack)),
  );
  worker.on('exit', () => listener.died(new FunctionFailed('Runtime exited before it answered.')));
  return { send: (task) => worker.postMessage(task), close: () => worker.terminate() };
};

const dataOf = (code: LambdaFunction): ThreadData => ({
  folder: code.folder,
  handler: code.handler,
  identity: {
    functionName: code.name,
    invokedFunctionArn: `arn:aws:lambda:${region}:${account}:function:${code.name}`,
    memoryLimitInMB: String(code.memoryMegabytes),
  },
});

const failureOf = ({ type, message, stack }: { type: string; message: string; stack: string }) =>
  new FunctionFailed(`${type}: ${message}`, stack);
