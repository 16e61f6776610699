import { randomUUID } from 'node:crypto';
import type { LambdaFunction } from '../template/functions.ts';
import { FunctionFailed } from './function-failed.ts';
import { openThread, type Task } from './thread.ts';

/** One thread with a function's code; it may run several invocations at a time. */
export type Sandbox = {
  /** @throws FunctionFailed when the function throws, is late, or its thread dies */
  invoke(event: unknown): Promise<unknown>;
  /** False once the thread died or an invocation was late: what still runs may end, nothing new may begin. */
  isUsable(): boolean;
  close(): Promise<unknown>;
};

export type SandboxOptions = {
  function: LambdaFunction;
  environment: Record<string, string>;
  log(text: string, from: 'stdout' | 'stderr'): void;
};

export const openSandbox = (options: SandboxOptions): Sandbox => {
  const seconds = options.function.timeoutSeconds;
  const waiting = new Map<string, PromiseWithResolvers<unknown>>();
  let usable = true;
  const thread = openThread(options, {
    answered: (id, result) => waiting.get(id)?.resolve(result),
    failed: (id, failure) => waiting.get(id)?.reject(failure),
    died: (failure) => {
      usable = false;
      for (const one of waiting.values()) one.reject(failure);
    },
  });
  const tooLate = (id: string) => {
    usable = false;
    waiting.get(id)?.reject(new FunctionFailed(`Task timed out after ${seconds} seconds.`));
  };
  const finish = (id: string) => {
    waiting.delete(id);
    if (!usable && waiting.size === 0) void thread.close();
  };
  const invoke = async (event: unknown) => {
    const task: Task = { id: randomUUID(), event: JSON.stringify(event), deadline: Date.now() + seconds * 1000 };
    const answer = Promise.withResolvers<unknown>();
    waiting.set(task.id, answer);
    const timer = setTimeout(tooLate, seconds * 1000, task.id);
    thread.send(task);
    return answer.promise.finally(() => {
      clearTimeout(timer);
      finish(task.id);
    });
  };
  return { invoke, isUsable: () => usable, close: thread.close };
};
