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
  const answers = newAnswers();
  let usable = true;
  const thread = openThread(options, {
    answered: answers.give,
    failed: answers.refuse,
    died: (failure) => {
      usable = false;
      answers.refuseAll(failure);
    },
  });
  const tooLate = (id: string) => {
    usable = false;
    answers.refuse(id, new FunctionFailed(`Task timed out after ${seconds} seconds.`));
  };
  const invoke = (event: unknown): Promise<unknown> => {
    const task: Task = { id: randomUUID(), event: JSON.stringify(event), deadline: Date.now() + seconds * 1000 };
    const timer = setTimeout(tooLate, seconds * 1000, task.id);
    const answer = answers.to(task.id).finally(() => {
      clearTimeout(timer);
      if (!usable && answers.awaited() === 0) void thread.close();
    });
    thread.send(task);
    return answer;
  };
  return { invoke, isUsable: () => usable, close: thread.close };
};

/** Who waits for the answer to which task. */
const newAnswers = () => {
  const waiting = new Map<string, PromiseWithResolvers<unknown>>();
  return {
    to: (id: string): Promise<unknown> => {
      const answer = Promise.withResolvers<unknown>();
      waiting.set(id, answer);
      return answer.promise.finally(() => waiting.delete(id));
    },
    awaited: (): number => waiting.size,
    give: (id: string, result: unknown): void => waiting.get(id)?.resolve(result),
    refuse: (id: string, failure: FunctionFailed): void => waiting.get(id)?.reject(failure),
    refuseAll: (failure: FunctionFailed): void => {
      for (const one of waiting.values()) one.reject(failure);
    },
  };
};
