import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { bundling } from '../../../infra/bundle.ts';

const entry = 'functions/documents/index.ts';

/** Every file that is read before the first call: what is imported only when it is needed is none of them. */
const readAtStart = ({ inputs }: Metafile): string[] => {
  const met = new Set([entry]);
  for (const file of met)
    for (const { path, kind } of inputs[file]?.imports ?? []) if (kind !== 'dynamic-import') met.add(path);
  return [...met];
};

test('what draws and seals is not read before a document is to be made', async () => {
  const { metafile } = await build({ ...bundling, entryPoints: [entry], outdir: 'out', write: false, metafile: true });
  const heavy = /node_modules\/(@libpdf|pdfkit|pkijs|fontkit)\//;
  expect(Object.keys(metafile.inputs).filter((file) => heavy.test(file)).length).toBeGreaterThan(0);
  expect(readAtStart(metafile).filter((file) => heavy.test(file))).toEqual([]);
});
