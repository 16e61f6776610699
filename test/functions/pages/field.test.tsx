import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { FieldOf } from '../../../functions/pages/field.tsx';
import * as ask from '../../../workflows/vocabulary/fields.ts';
import type { Problem } from '../../../workflows/vocabulary/refusal.ts';
import { directory } from '../../workflows/examples.ts';

const label = { es: 'La pregunta', en: 'The question' };
const hint = { es: 'Una pista.', en: 'A hint.' };
const words = { es: 'Está mal', en: 'It is wrong' };

const draw = (field: ask.Field, { typed, problem }: { typed?: string; problem?: boolean } = {}) => {
  const problems: Problem[] = problem ? [{ field: 'it', code: 'x', words }] : [];
  const filling = { language: 'es', typed: { it: typed }, problems, directory, fields: { it: field, other } } as const;
  return parseHTML(`<html>${<FieldOf name="it" field={field} filling={filling} />}</html>`).document;
};

const licences = ask.wholeNumber({ label, from: 1, to: 5_000 });
const price = ask.euros({ label, hint });

const other = ask.yesOrNo({ label: { es: 'La otra', en: 'The other' } });

describe('a question', () => {
  test('of one line has its label, and says when it may be left empty', () => {
    const document = draw(ask.optional(ask.text({ label })));
    expect(document.querySelector('label[for=it]')?.textContent).toBe('La pregunta (opcional)');
    expect(draw(ask.text({ label })).querySelector('label')?.textContent).toBe('La pregunta');
  });

  test('with options is a group with its legend, and nothing is chosen', () => {
    const document = draw(ask.yesOrNo({ label }));
    expect(document.querySelector('fieldset#it > legend')?.textContent).toBe('La pregunta');
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(2);
    expect(document.querySelector('input[checked]')).toBeNull();
  });

  test('for an implementer offers the certified ones, and chooses none', () => {
    const document = draw(ask.implementer({ label }));
    const options = [...document.querySelectorAll('option')].map((one) => one.textContent);
    expect(options).toEqual(['Elija una opción', 'Aulas del Norte, S.L. — Asturias']);
    expect(document.querySelector('option[selected]')).toBeNull();
  });

  test.each([
    [ask.text({ label }), 'Ana "la jefa" <b>', 'input', 'value'],
    [ask.date({ label }), '2027-02-30', 'input', 'value'],
    [ask.yesOrNo({ label }), 'yes', 'input[checked]', 'value'],
    [ask.statement({ label }), 'yes', 'input[checked]', 'value'],
    [ask.implementer({ label }), 'norte', 'option[selected]', 'value'],
  ] as const)('keeps what was typed', (field, typed, selector, attribute) => {
    expect(draw(field, { typed }).querySelector(selector)?.getAttribute(attribute)).toBe(typed);
  });

  test('for a number brings up the keyboard of figures, and says between what or in what', () => {
    const [count, amount] = [draw(licences), draw(price)];
    expect(count.querySelector('input')?.getAttribute('inputmode')).toBe('numeric');
    expect(count.getElementById('it-hint')?.textContent).toBe('Entre 1 y 5.000.');
    expect(amount.querySelector('input')?.getAttribute('inputmode')).toBe('decimal');
    expect(amount.querySelector('input')?.getAttribute('aria-describedby')).toBe('it-hint');
    expect(amount.getElementById('it-hint')?.textContent).toBe('Una pista. En euros, por ejemplo 9000,50.');
    expect(amount.querySelector('.field')?.textContent).toMatch(/ €$/);
  });

  test.each([
    ['9000.50', '9.000,50'],
    ['9000.00', '9.000'],
    ['9,000.5', '9,000.5'],
    ['9.000.50', '9.000.50'],
    ['', ''],
  ])('for an amount shows what was kept as one writes it, and what was typed as typed: %s', (typed, value) => {
    expect(draw(price, { typed }).querySelector('input')?.getAttribute('value')).toBe(value);
  });

  test('of several lines keeps what was typed, as text', () => {
    const document = draw(ask.longText({ label }), { typed: '</textarea><script>' });
    expect(document.querySelector('textarea')?.innerHTML).toBe('&lt;/textarea&gt;&lt;script&gt;');
    expect(document.querySelector('script')).toBeNull();
  });

  test.each([ask.text({ label, hint }), ask.yesOrNo({ label, hint }), ask.longText({ label, hint })])(
    'with a mistake is described by its hint and its mistake',
    (field) => {
      const document = draw(field, { problem: true });
      const described = document.getElementById('it')?.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Una pista.', 'Está mal']);
    },
  );

  test('that follows from another says from which answer', () => {
    const document = draw(ask.when({ other: ['yes'] }, ask.text({ label, hint })));
    expect(document.querySelector('.follow-up')?.getAttribute('data-when')).toBe('other=yes');
    expect(document.getElementById('it-hint')?.textContent).toBe('Solo si ha respondido «Sí» en «La otra». Una pista.');
    expect(document.querySelector('.condition')?.textContent).toBe('Solo si ha respondido «Sí» en «La otra». ');
  });

  test('is filled in by a phone that knows the answer, and spelt as typed', () => {
    const input = draw(ask.mailbox({ label })).querySelector('input');
    expect(input?.getAttribute('type')).toBe('email');
    expect(input?.getAttribute('autocomplete')).toBe('email');
    expect(input?.getAttribute('spellcheck')).toBe('false');
  });
});
