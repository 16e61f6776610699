import { expect, test } from 'vitest';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { choicesIn } from '../../../workflows/vocabulary/choices.ts';
import { suited } from '../../../workflows/vocabulary/suited.ts';
import { allAsks, askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { ofImplementer, publisher } from '../examples.ts';

const termsOf = (values: object) => askNamed(suited(workflow, { ...values }), 'terms');

test('an ask is put in the words that suit the form', () => {
  expect(termsOf(publisher).please.es).toBe('confirme las condiciones y responda de la propuesta');
  expect(termsOf(ofImplementer).please.es).toBe('confirme las condiciones de este acuerdo');
});

test('answers that have no other words keep theirs, and every one its effect', () => {
  const [ours, theirs] = [choicesIn(workflow, termsOf(publisher)), choicesIn(workflow, askNamed(workflow, 'terms'))];
  expect(ours.decline).toEqual(theirs.decline);
  expect(ours.accept?.words).not.toEqual(theirs.accept?.words);
  expect(Object.values(ours).map((one) => one.effect)).toEqual(Object.values(theirs).map((one) => one.effect));
});

test('without a form, as once it is erased, the words are those of everybody', () => {
  expect(allAsks(suited(workflow, {}))).toEqual(allAsks(workflow));
});
