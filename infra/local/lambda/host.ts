import { EventEmitter, once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { LambdaFunction } from '../template/functions.ts';
import type { FunctionFailed } from './function-failed.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

/** Runs the functions of the template, each in its own thread, started when first needed. */
export type Host = {
  /** @throws FunctionFailed */
  invoke(name: string, event: unknown): Promise<unknown>;
  /** How many invocations run now, and how many there have been: in all, and of each function. */
  load(): { running: number; total: number; each: Record<string, number> };
  /** Called when an invocation begins or ends: something may have been written. */
  onActivity(listener: () => void): void;
  /** Returns when nothing runs. */
  idle(): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  functions: LambdaFunction[];
  environmentOf(code: LambdaFunction): Record<string, string>;
  logs: string;
  report(line: string): void;
};

export const startHost = (options: Options): Host => {
  const activity = new EventEmitter().setMaxListeners(0);
  const rooms = new Map(options.functions.map((code) => [code.name, roomFor(code, options)]));
  const load = countedLoad([...rooms.keys()], () => activity.emit('change'));
  return {
    load: load.now,
    onActivity: (listener) => activity.on('change', listener),
    idle: async () => {
      while (load.now().running > 0) await once(activity, 'change');
    },
    invoke: async (name, event) => {
      const room = rooms.get(name);
      if (!room) throw new Error(`The template has no function ${name}.`);
      load.begin(name);
      return room.invoke(event).finally(load.end);
    },
    close: async () => {
      await Promise.all([...rooms.values()].map((room) => room.close()));
    },
  };
};

/** Counts what begins and ends, and says when it does. */
const countedLoad = (names: string[], changed: () => void) => {
  const each = Object.fromEntries(names.map((name) => [name, 0]));
  let running = 0;
  return {
    now: () => ({ running, total: Object.values(each).reduce((sum, one) => sum + one, 0), each: { ...each } }),
    begin: (name: string) => {
      running += 1;
      each[name] = (each[name] ?? 0) + 1;
      changed();
    },
    end: () => {
      running -= 1;
      changed();
    },
  };
};

type Room = { invoke(event: unknown): Promise<unknown>; close(): Promise<void> };

/** Keeps one usable sandbox for a function: a crashed or late one is replaced. */
const roomFor = (code: LambdaFunction, { environmentOf, logs, report }: Options): Room => {
  const label = code.name.replace(hashOfCdk, '');
  const file = createWriteStream(join(logs, `${label}.log`), { flags: 'a' });
  const log = logTo(file, (line) => report(`[${label}] ${line}`));
  let sandbox: Sandbox | undefined;
  return {
    invoke: async (event) => {
      if (!sandbox?.isUsable()) sandbox = openSandbox({ function: code, environment: environmentOf(code), log });
      return sandbox.invoke(event).catch((failure: FunctionFailed) => {
        log(`${failure.trace || failure.message}\n`, 'stderr');
        throw failure;
      });
    },
    close: async () => {
      await sandbox?.close();
      await new Promise<void>((closed) => file.end(() => closed()));
    },
  };
};

const hashOfCdk = /[0-9A-F]{8}$/;

/** Everything goes to the file; what went wrong is said aloud as well. */
const logTo = (file: WriteStream, report: (line: string) => void) => (text: string, from: 'stdout' | 'stderr') => {
  file.write(text);
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && (from === 'stderr' || /"level":"error"/i.test(line))) report(line);
  }
};
