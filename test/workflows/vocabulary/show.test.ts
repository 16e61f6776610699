import { expect, test } from 'vitest';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { shown } from '../../../workflows/vocabulary/show.ts';
import { directory, publisher } from '../examples.ts';

const values = { ...publisher };

const shownIn = (field: string, more: object = {}, language: 'es' | 'en' = 'es') =>
  shown(workflow, { ...values, ...more }, { directory, language })
    .flatMap(({ rows }) => rows)
    .find((row) => row.field === field)?.value;

test('the sections come in the order of the form, in the language of the reader', () => {
  expect(shown(workflow, values, { directory, language: 'en' }).map(({ section }) => section)).toEqual([
    'Who submits the request',
    'The parties to the agreement',
    'What is promoted, and where',
    'Clients',
    'Terms',
  ]);
});

test('options, days, implementers and statements are shown in words', () => {
  expect(shownIn('thirdPartyKind')).toBe('Editorial');
  expect(shownIn('thirdPartyKind', {}, 'en')).toBe('Publisher');
  expect(shownIn('firstDay')).toBe('lunes 1 de febrero de 2027');
  expect(shownIn('implementer')).toBe('Aulas del Norte, S.L.');
  expect(shownIn('allTerms', {}, 'en')).toBe('Yes');
});

test('an implementer that has left the directory is shown by its id', () => {
  expect(shownIn('implementer', { implementer: 'gone' })).toBe('gone');
});

test('what was not answered is empty; what was not asked is not there', () => {
  expect(shownIn('requesterTelephone')).toBe('');
  expect(shownIn('linkedHow')).toBeUndefined();
  expect(shownIn('linkedHow', { linked: 'yes', linkedHow: 'Mismo grupo' })).toBe('Mismo grupo');
});
