import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  build,
  type ChunkingContext,
  type InputOptions,
  type OutputOptions,
  type Plugin,
  RUNTIME_MODULE_ID,
} from 'rolldown';

/**
 * An `import` of a module of Node reads everything that the module has: of node:http that loads the whole of fetch,
 * 15 ms before anything of ours runs. Taking the module as it is does not.
 */
const nodeAsItIs: Plugin = {
  name: 'node as it is',
  resolveId: {
    filter: { id: /^(node:.+|https?)$/ },
    handler: (source, importer) =>
      importer === RUNTIME_MODULE_ID ? undefined : `\0as it is:${source.replace(/^node:/, '')}`,
  },
  load: {
    filter: { id: /^\0as it is:/ },
    handler: (id) => `module.exports = process.getBuiltinModule('node:${id.slice(id.indexOf(':') + 1)}');`,
  },
};

/** What a module named `.built.ts` exports (plain data) is worked out now and carried as it is: what made it is not read when a function starts. */
const builtValues: Plugin = {
  name: 'built values',
  load: {
    filter: { id: /\.built\.ts$/ },
    handler: async (path) => {
      const values: Record<string, unknown> = await import(pathToFileURL(path).href);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  },
};

/** Otherwise zod writes code for each object when it is first parsed: 4 ms of a start, for what is parsed once or twice. */
const zodAtOnce = 'globalThis.__zod_globalConfig??={jitless:true};';

/** How code is read for Lambda. */
export const reading = {
  platform: 'node',
  resolve: { mainFields: ['module', 'main'] },
  transform: { target: 'node24' },
  plugins: [nodeAsItIs, builtValues],
  logLevel: 'warn',
} as const satisfies InputOptions;

/** Every module that is read before anything runs: what the entry imports, and what that imports; not what is imported when it is needed. */
export const readAtStart = (entry: string, context: ChunkingContext): ReadonlySet<string> => {
  const met = new Set([entry]);
  for (const id of met) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) met.add(imported);
  return met;
};

/** The same sources give the same bytes, and no source map is shipped. What a function starts with is one file: many small ones take longer to read. */
const writing = (entry: string): OutputOptions => {
  let start: ReadonlySet<string> | undefined;
  const groupOf = (id: string, context: ChunkingContext): string | undefined => {
    start ??= readAtStart(entry, context);
    return start.has(id) ? 'start' : undefined;
  };
  return {
    format: 'esm',
    minify: true,
    comments: false,
    intro: zodAtOnce,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    codeSplitting: { groups: [{ name: groupOf, debugName: 'start' }] },
  };
};

/** Bundles every function of `sources` (a folder in it with an `index.ts`) into `<into>/<name>`, and returns `into`. */
export const bundle = async ({ sources, into }: { sources: string; into: string }): Promise<string> => {
  const functions = readdirSync(sources).filter((name) => existsSync(join(sources, name, 'index.ts')));
  await Promise.all(functions.map((name) => bundleOne(join(sources, name, 'index.ts'), join(into, name))));
  return into;
};

/** What a function reads beside its code, as its `beside.ts` says: each file with the package's path that it comes from. */
const filesBeside = async (entry: string): Promise<{ path: string; contents: Uint8Array }[]> => {
  const list = join(dirname(entry), 'beside.ts');
  if (!existsSync(list)) return [];
  const { filesBeside: files }: { filesBeside: Record<string, string> } = await import(
    pathToFileURL(resolve(list)).href
  );
  const packages = createRequire(resolve(list)).resolve.paths('any') ?? [];
  return Object.entries(files).map(([path, source]) => {
    const found = packages.map((folder) => join(folder, source)).find((file) => existsSync(file));
    if (!found) throw new Error(`${source} is to lie beside ${entry}, and is not installed.`);
    return { path, contents: readFileSync(found) };
  });
};

/** `index.mjs`, and beside it what it loads only when it needs it: a function starts with less to read. */
export const bundleOne = async (entry: string, folder: string): Promise<void> => {
  const { output } = await build({
    ...reading,
    // Names and hashes are made from paths: relative ones are the same on every machine.
    cwd: resolve(dirname(entry)),
    input: { index: resolve(entry) },
    output: writing(resolve(entry)),
    write: false,
  });
  const code = output.map((file) => ({
    path: file.fileName,
    contents: Buffer.from(file.type === 'chunk' ? file.code : file.source),
  }));
  const files = [...code, ...(await filesBeside(entry))];
  for (const { path, contents } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeWhole(join(folder, path), { contents, beside: folder });
  }
  const written = new Set(files.map(({ path }) => path.split('/')[0]));
  for (const old of readdirSync(folder)) if (!written.has(old)) rmSync(join(folder, old), { recursive: true });
};

/** Whoever synthesizes at the same time reads the old file or the new one, never half of one. */
const writeWhole = (file: string, { contents, beside }: { contents: Uint8Array; beside: string }): void => {
  const begun = join(dirname(beside), `.${basename(beside)}.${process.pid}`);
  writeFileSync(begun, contents);
  renameSync(begun, file);
};
