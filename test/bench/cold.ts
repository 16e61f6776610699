import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { firstEvents } from './events.ts';
import { median } from './numbers.ts';
import { startStub } from './stub.ts';
import { buildTwin, clientsOf } from './twins.ts';

export type Cold = {
  function: string;
  bytes: number;
  twinBytes: number;
  milliseconds: number;
  twinMilliseconds: number;
  ratio: number;
};

const run = promisify(execFile);
const firstCall = fileURLToPath(new URL('./first-call.ts', import.meta.url));

/** Import plus first call of each function against its bare twin: medians of fresh processes that alternate. */
export const coldStarts = async ({ rounds, folder, environment }: Setup): Promise<Cold[]> => {
  const stub = await startStub();
  try {
    const results: Cold[] = [];
    for (const name of Object.keys(clientsOf)) {
      const bundle = join(process.cwd(), 'dist', name, 'index.mjs');
      const twin = await buildTwin(name, folder);
      const times = await alternating({
        bundle,
        twin,
        name,
        rounds,
        environment: { ...environment, ...endpoints(stub.url) },
      });
      results.push({
        function: name,
        bytes: (await stat(bundle)).size,
        twinBytes: (await stat(twin)).size,
        milliseconds: median(times.bundle),
        twinMilliseconds: median(times.twin),
        ratio: median(times.bundle) / median(times.twin),
      });
    }
    return results;
  } finally {
    await stub.close();
  }
};

export type Setup = { rounds: number; folder: string; environment: Record<string, string> };

type Race = { bundle: string; twin: string; name: string; rounds: number; environment: Record<string, string> };

const alternating = async ({ bundle, twin, name, rounds, environment }: Race) => {
  const event = JSON.stringify(firstEvents[name]);
  const times = { bundle: [] as number[], twin: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.bundle.push(await timed(bundle, event, environment));
    times.twin.push(await timed(twin, event, environment));
  }
  return times;
};

const timed = async (file: string, event: string, environment: Record<string, string>): Promise<number> => {
  const { stdout } = await run(process.execPath, [firstCall, file, event], {
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return (JSON.parse(last) as { milliseconds: number }).milliseconds;
};

const endpoints = (url: string) => ({
  AWS_REGION: 'eu-south-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL_DYNAMODB: url,
  AWS_ENDPOINT_URL_SFN: url,
  AWS_ENDPOINT_URL_SES: url,
  AWS_ENDPOINT_URL_KMS: url,
});
