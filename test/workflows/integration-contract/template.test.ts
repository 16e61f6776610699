import { expect, test } from 'vitest';
import { sha256 } from '../../../functions/ledger/chain.ts';
import { guardTemplate, templateText } from '../../../workflows/integration-contract/clause-guard.ts';
import { template, templateVersion } from '../../../workflows/integration-contract/template.ts';

/** Every version that there has been. A hash here never changes: another text is another version, and a line more. */
const versions: Record<string, string> = {
  'integration-contract/1': '71678e70cd32ef258ae395deb6025c0cd4ab58c1490f7aff9f224042aeb216d8',
};

test('the text is that of its version: whoever changes a word gives it a new one', () => {
  expect(sha256(templateText(template))).toBe(versions[templateVersion]);
  expect(template.version).toBe(templateVersion);
});

test('C8, C9: the guard lets it pass', () => {
  expect(guardTemplate(template, sha256)).toEqual([]);
});

test('every place of the text has a name that is filled in', () => {
  const names = [...templateText(template).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(new Set(names).size).toBeGreaterThan(20);
});
