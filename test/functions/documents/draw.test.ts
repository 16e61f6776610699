import { PDF } from '@libpdf/core';
import { expect, test } from 'vitest';
import { drawContract } from '../../../functions/documents/draw.ts';
import type { ContractVariables } from '../../../workflows/integration-contract/variables.ts';
import { plainContract, pupilsData, wholeContract } from '../../workflows/integration-contract/example-variables.ts';
import { frozenAt } from './sealed-contract.ts';

const draw = (variables: ContractVariables) =>
  drawContract({ reference: 'HX3TMEBW', version: 1, variables, at: frozenAt });
test('the same drawing gives the same bytes; another value, version or day gives others', async () => {
  const [one, again] = [await draw(plainContract), await draw(plainContract)];
  expect(one.bytes.equals(again.bytes)).toBe(true);
  const others = [
    await draw({ ...plainContract, months: 12 }),
    await drawContract({ reference: 'HX3TMEBW', version: 2, variables: plainContract, at: frozenAt }),
    await drawContract({ reference: 'HX3TMEBW', version: 1, variables: plainContract, at: new Date(0) }),
  ];
  for (const other of others) expect(other.bytes.equals(one.bytes)).toBe(false);
});

test('it is tagged, in Spanish, with a title, and every font in it', async () => {
  const file = (await draw(plainContract)).bytes.toString('latin1');
  expect(file).toContain('/Lang (es-ES)');
  expect(file).toMatch(/\/Marked true/);
  expect(file).toContain('<pdfaid:part>3</pdfaid:part>');
  expect(file.match(/\/Type \/Font\b/g)?.length).toBeGreaterThan(1);
  expect(file.match(/\/FontFile2/g)).toHaveLength(2);
  expect(file).not.toContain('Helvetica');
});

test.each([plainContract, wholeContract])('it says how many pages it has', async (variables) => {
  const { bytes, pages } = await draw(variables);
  expect((await PDF.load(bytes)).getPageCount()).toBe(pages);
});

test('what the longest answers fill goes over to more pages', async () => {
  const fields = Array.from({ length: 40 }, (_, place) => ({
    field: `Dato ${place}`,
    why: 'palabra '.repeat(240).trim(),
  }));
  const short = await draw(wholeContract);
  const long = await draw({ ...wholeContract, purpose: 'W'.repeat(2000), personalData: { ...pupilsData, fields } });
  expect(long.pages).toBeGreaterThan(short.pages + 20);
});

test('what the font lacks is refused, never left out', async () => {
  await expect(draw({ ...plainContract, purpose: 'Aula ☎' })).rejects.toThrow('U+260E');
});
