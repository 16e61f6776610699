import { expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { publisher } from '../../workflows/examples.ts';
import { lettersOf, toReview, toTheTerms } from './every-kind.ts';
import { correspondence } from './letters.ts';

const fact = (message: Message, wanted: string): string | undefined =>
  message.content.blocks
    .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    .find(({ label }) => label === wanted)?.value;

test('whoever is asked reads how long they have, and until which day', () => {
  const letters = correspondence();
  toTheTerms(letters);
  expect(fact(letters.last('asked', 'requester'), 'Plazo')).toBe('3 días naturales, hasta el viernes 27 de noviembre');
  expect(fact(letters.last('asked', 'requester'), 'Si no responde')).toBe('la solicitud se borra');
});

test('whoever is reminded reads the day that is left', () => {
  expect(fact(lettersOf('reminded', 'es').last('reminded'), 'Plazo')).toBe('hasta el miércoles 9 de diciembre');
});

test('once the time has passed, whoever is asked or reminded reads until when an answer still counts, and what silence leads to', () => {
  const letters = lettersOf('late', 'es');
  const said = 'terminó el miércoles 9 de diciembre; su respuesta aún cuenta hasta el miércoles 20 de enero de 2027';
  for (const mail of [
    letters.last('reminded', 'employee:luis'),
    letters.last('asked as substitute', 'employee:lola'),
  ]) {
    expect(fact(mail, 'Plazo')).toBe(said);
    expect(fact(mail, 'Si no responde')).toBe(
      'la solicitud se cierra el miércoles 20 de enero de 2027 como «no decidida por IMTCloud»; el silencio nunca aprueba',
    );
  }
});

test('the day that is said is the day on which the clock closes it', () => {
  const letters = lettersOf('late', 'es');
  for (const step of ['superior', 'management', 'closed']) {
    expect([step, letters.head().status]).toEqual([step, 'open']);
    letters.silence('legal');
  }
  expect([letters.head().status, letters.head().changedAt.slice(0, 10)]).toEqual(['undecided', '2027-01-20']);
});

test('a requester whose request would lapse reads that they may reopen it', () => {
  const letters = correspondence({ values: publisher, language: 'en' });
  toReview(letters);
  letters.answer('legal', 'employee:luis', 'changes', 'Dates.');
  letters.put('changes');
  expect(fact(letters.last('asked', 'requester'), 'If you do not answer')).toBe(
    'the request lapses; you may reopen it within 30 days',
  );
});

test('mails that want no answer name no deadline', () => {
  for (const kind of ['received', 'rejected', 'withdrawn', 'approved', 'in force', 'ended'] as const)
    for (const mail of lettersOf(kind, 'es').mails.filter((one) => one.kind === kind))
      expect([fact(mail, 'Plazo'), fact(mail, 'Si no responde')]).toEqual([undefined, undefined]);
});

test('when everybody has been asked and staff give more time, nobody else is promised, and what is late is called so', () => {
  const letters = lettersOf('late', 'es');
  for (let rungs = 0; rungs < 2; rungs++) letters.silence('legal');
  letters.extend('legal', 5);
  const mail = letters.last('more time', 'employee:luis');
  expect(fact(mail, 'Si no responde')).toContain('como «no decidida por IMTCloud»');
});

test('a step that is late is no step to come until a day that has passed', () => {
  const letters = lettersOf('late', 'es');
  letters.answer('commercial', 'employee:carmen', 'approve', '', new Date(letters.head().changedAt));
  expect(fact(letters.last('someone answered', 'requester'), 'Siguiente paso')).toContain(
    'Aprobación legal, que va con retraso: tenía 10 días hábiles, hasta el miércoles 9 de diciembre',
  );
});
