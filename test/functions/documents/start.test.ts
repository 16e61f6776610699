import { resolve } from 'node:path';
import { build, type Plugin } from 'rolldown';
import { expect, test } from 'vitest';
import { readAtStart, reading } from '../../../infra/bundle.ts';

const entry = resolve('functions/documents/index.ts');

test('what draws and seals is not read before a document is to be made', async () => {
  let [all, start] = [[] as string[], [] as string[]];
  const watching: Plugin = {
    name: 'watching',
    buildEnd() {
      all = [...this.getModuleIds()];
      start = [...readAtStart(entry, this)];
    },
  };
  await build({ ...reading, input: entry, plugins: [...reading.plugins, watching], write: false });
  const heavy = /node_modules\/(@libpdf|pdfkit|pkijs|fontkit)\//;
  expect(all.filter((file) => heavy.test(file)).length).toBeGreaterThan(0);
  expect(start.length).toBeGreaterThan(10);
  expect(start.filter((file) => heavy.test(file))).toEqual([]);
});
