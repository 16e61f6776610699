import { expect, test } from 'vitest';
import { checkedWords } from '../../../functions/mail/checked.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import type { Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { directory, now, publisher } from '../../workflows/examples.ts';

const said = (workflow: Workflow, values: Values, language: 'es' | 'en' = 'es') => {
  const begun = { workflow, request: 'ABCDEFGH', values, language, at: now, salt: 'salt' };
  const { head, form } = submit(begun, directory);
  return checkedWords({ workflow, current: { head, forms: form ? [form] : [], asks: [] } }, directory, language);
};

const withOne: Workflow = { ...thirdPartyAgreement, checks: thirdPartyAgreement.checks.slice(0, 1) };

test('the checks that apply are counted', () => {
  expect(said(thirdPartyAgreement, publisher)).toBe('Se cumplen las 10 comprobaciones');
  expect(said(thirdPartyAgreement, { ...publisher, namedClient: 'yes' }, 'en')).toBe('All 12 checks hold');
});

test('one is not spoken of as many', () => {
  expect([said(withOne, publisher), said(withOne, publisher, 'en')]).toEqual([
    'Se cumple la única comprobación',
    'The only check holds',
  ]);
  expect(said(thirdPartyAgreement, { ...publisher, clientTied: 'yes' })).toBe('1 de 10 comprobaciones no se cumple');
});
