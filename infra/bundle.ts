import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** How code is made ready for Lambda: the same sources give the same bytes, and no source map is shipped. */
export const bundling = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  banner: { js: "import{createRequire as _required}from'node:module';const require=_required(import.meta.url);" },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles every function of `sources` (a folder in it with an `index.ts`) into `<into>/<name>`, and returns `into`. */
export const bundle = async ({ sources, into }: { sources: string; into: string }): Promise<string> => {
  const functions = readdirSync(sources).filter((name) => existsSync(join(sources, name, 'index.ts')));
  await Promise.all(functions.map((name) => bundleOne(join(sources, name, 'index.ts'), join(into, name))));
  return into;
};

/** `index.mjs`, and beside it what it loads only when it needs it: a function starts with less to read. */
export const bundleOne = async (entry: string, folder: string): Promise<void> => {
  const { outputFiles } = await build({
    ...bundling,
    // The names of the parts are made from paths: relative ones are the same on every machine.
    absWorkingDir: resolve(dirname(entry)),
    entryPoints: { index: resolve(entry) },
    outdir: resolve(folder),
    outExtension: { '.js': '.mjs' },
    splitting: true,
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  const written = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const old of readdirSync(folder)) if (!written.has(old)) rmSync(join(folder, old), { recursive: true });
};

/** Whoever synthesizes at the same time reads the old file or the new one, never half of one. */
const writeWhole = (file: string, contents: Uint8Array): void => {
  const folder = dirname(file);
  const beside = join(dirname(folder), `.${basename(folder)}.${process.pid}`);
  writeFileSync(beside, contents);
  renameSync(beside, file);
};
