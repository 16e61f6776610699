import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** Older packages call it. */
const required = "import{createRequire as _required}from'node:module';const require=_required(import.meta.url);";
/** Otherwise zod writes code for each object when it is first parsed: 4 ms of a start, for what is parsed once or twice. */
const zodAtOnce = 'globalThis.__zod_globalConfig??={jitless:true};';

/** How code is made ready for Lambda: the same sources give the same bytes, and no source map is shipped. */
export const bundling = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  banner: { js: `${required}${zodAtOnce}` },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * An `import` of a module of Node reads everything that the module has: of node:http that loads the whole of fetch,
 * 15 ms before anything of ours runs. Taking the module as it is does not.
 */
const nodeAsItIs: Plugin = {
  name: 'node as it is',
  setup: ({ initialOptions, ...building }) => {
    building.onResolve({ filter: /^(node:.+|https?)$/ }, ({ path, importer }) => ({
      path: path.replace(/^(node:)?/, 'node:'),
      namespace: 'as-it-is',
      // For each that imports it one of its own: a line in its file, and no file that they share.
      suffix: `?${relative(initialOptions.absWorkingDir ?? '', importer)}`,
    }));
    building.onLoad({ filter: /./, namespace: 'as-it-is' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};

/** What a module named `.built.ts` exports (plain data) is worked out now and carried as it is: what made it is not read when a function starts. */
const builtValues: Plugin = {
  name: 'built values',
  setup: (building) => {
    building.onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
      const values: Record<string, unknown> = await import(pathToFileURL(path).href);
      const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { contents: lines.join('\n') };
    });
  },
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
  const { outputFiles } = await build({
    ...bundling,
    plugins: [nodeAsItIs, builtValues],
    // The names of the parts are made from paths: relative ones are the same on every machine.
    absWorkingDir: resolve(dirname(entry)),
    entryPoints: { index: resolve(entry) },
    outdir: resolve(folder),
    outExtension: { '.js': '.mjs' },
    splitting: true,
    write: false,
  });
  const code = outputFiles.map(({ path, contents }) => ({ path: basename(path), contents }));
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
