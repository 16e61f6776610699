import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fingerprint } from './sources.ts';

/** The folder of the synthesized stack, made by a process that ends, and only when its sources changed. */
export const synthesize = async (root: string): Promise<string> => {
  const cache = join(root, 'node_modules', '.cache', 'aval');
  const made = join(cache, fingerprint(root));
  if (existsSync(made)) return made;
  mkdirSync(cache, { recursive: true });
  const making = `${made}.${process.pid}`;
  await runApp(root, making);
  // Whoever came first at the same time made the same.
  if (!existsSync(made)) renameSync(making, made);
  forgetOld(cache);
  return made;
};

const runApp = async (root: string, folder: string) => {
  const env = { ...process.env, CDK_OUTDIR: folder };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  await promisify(execFile)(process.execPath, [join('infra', 'app.ts')], options).catch((fault) => {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The stack could not be synthesized.\n${fault.stdout}${fault.stderr}`);
  });
};

/** A stack that still runs reads its bundles from here, so the last few stay. */
const forgetOld = (cache: string) => {
  const made = readdirSync(cache).map((name) => join(cache, name));
  const age = (folder: string) => Date.now() - statSync(folder).mtimeMs;
  for (const old of made.sort((a, b) => age(a) - age(b)).slice(5)) rmSync(old, { recursive: true, force: true });
};
