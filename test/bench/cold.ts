import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bytesIn, type Deployed, deployedFunctions, environmentAt } from './deployed.ts';
import { firstEvents } from './events.ts';
import { median } from './numbers.ts';
import { type Stub, startStub } from './stub.ts';
import { buildTwin, clientsOf } from './twins.ts';

/** A function and its bare twin: their bundles, what is read before anything runs, and import plus first call. */
export type ColdStart = {
  function: string;
  clients: readonly string[];
  bytes: number;
  twinBytes: number;
  milliseconds: number;
  twinMilliseconds: number;
  ratio: number;
};

/** Medians of fresh processes that alternate, against a stub of every service. */
export const coldStarts = async (folder: string, rounds: number): Promise<ColdStart[]> => {
  const stub = await startStub();
  try {
    const measured: ColdStart[] = [];
    for (const deployed of await deployedFunctions())
      measured.push(await coldStart(deployed, { stub, folder, rounds }));
    return measured;
  } finally {
    await stub.close();
  }
};

type Setup = { stub: Stub; folder: string; rounds: number };

const coldStart = async ({ name, code }: Deployed, { stub, folder, rounds }: Setup): Promise<ColdStart> => {
  const twin = await buildTwin(name, folder);
  const call = callsOf(name, { ...environmentAt(stub.url, code) }, stub);
  const times = { own: [] as number[], twin: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    // Neither always has the caches that the other left.
    const order = round % 2 === 0 ? (['own', 'twin'] as const) : (['twin', 'own'] as const);
    for (const one of order) times[one].push(await call(one === 'own' ? code.folder : twin));
  }
  const [milliseconds, twinMilliseconds] = [median(times.own), median(times.twin)];
  return {
    function: name,
    clients: clientsOf[name] ?? [],
    bytes: await bytesIn(code.folder),
    twinBytes: await bytesIn(twin),
    milliseconds,
    twinMilliseconds,
    ratio: milliseconds / twinMilliseconds,
  };
};

const run = promisify(execFile);
const firstCall = fileURLToPath(new URL('./first-call.ts', import.meta.url));

/** @throws Error when a first call reached no service: it would have measured nothing. */
const callsOf = (name: string, environment: Record<string, string>, stub: Stub) => {
  const event = JSON.stringify(firstEvents[name]);
  return async (bundle: string): Promise<number> => {
    const before = stub.calls();
    const { stdout } = await run(process.execPath, [firstCall, join(bundle, 'index.mjs'), event], { env: environment });
    if (stub.calls() === before)
      throw new Error(`The first call of ${name} reached no service: ${stdout.slice(0, 500)}`);
    return (JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { milliseconds: number }).milliseconds;
  };
};
