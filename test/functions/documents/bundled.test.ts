import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { bundleOne } from '../../../infra/bundle.ts';
import { temporaryFolderForAll } from '../../infra/local/temporary.ts';
import { plainContract } from '../../workflows/integration-contract/example-variables.ts';
import { drawn, frozenAt } from './sealed-contract.ts';

// As the function's code is bundled: with the files that lie beside it, and no package to be found.
const entry = join('functions', 'documents', 'bundled-for-a-test.ts');
afterAll(() => rmSync(entry, { force: true }));

test('from the bundle, with no package beside it, the same contract is drawn byte for byte', async () => {
  const folder = join(temporaryFolderForAll(), 'documents');
  mkdirSync(folder, { recursive: true });
  writeFileSync(entry, `export { drawContract } from './draw.ts';`);
  await bundleOne(entry, folder);
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['data', 'font-licence.txt', 'regular.ttf', 'strong.ttf']),
  );
  const { drawContract } = await import(pathToFileURL(join(folder, 'index.mjs')).href);
  const { bytes } = await drawContract({ reference: 'HX3TMEBW', version: 1, variables: plainContract, at: frozenAt });
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(drawn.bytes).digest('hex'));
});
