import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import * as ask from '../../../workflows/vocabulary/fields.ts';
import { shown } from '../../../workflows/vocabulary/show.ts';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { directory, publisher } from '../examples.ts';
import { aClassroom, loan } from '../small-workflow.ts';

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

describe('numbers', () => {
  const [label, title] = [
    { es: 'Cifra', en: 'Figure' },
    { es: 'Página', en: 'Page' },
  ];
  const fields = { count: ask.wholeNumber({ label, from: 1, to: 5_000 }), amount: ask.euros({ label }) };
  const priced = { ...loan, form: [{ name: 'all', title, sections: [{ title, fields }] }] };
  const shownAs = (count: string, amount: string) =>
    languages.map((language) =>
      shown(priced, { ...aClassroom, count, amount }, { directory, language })
        .flatMap(({ rows }) => rows)
        .map(({ value }) => value),
    );

  test('are shown as each language writes them, with plain spaces', () => {
    expect(shownAs('1200', '9000.50')).toEqual([
      ['1.200', '9.000,50 €'],
      ['1,200', '€9,000.50'],
    ]);
    expect(shownAs('12', '9000.00')).toEqual([
      ['12', '9.000 €'],
      ['12', '€9,000'],
    ]);
  });
  test('typed when the question still was a text are shown as they stand', () => {
    expect(shownAs('unas doce', 'nueve mil')).toEqual([
      ['unas doce', 'nueve mil'],
      ['unas doce', 'nueve mil'],
    ]);
  });
});
