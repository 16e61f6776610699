import { expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { textOf } from '../../../functions/mail/text.ts';
import { directory, publisher } from '../../workflows/examples.ts';
import { toManagement, toReview } from './every-kind.ts';
import { correspondence, type Letters } from './letters.ts';

const values = { ...publisher, namedClient: 'yes', clientName: 'Colegio', opportunityLeader: 'Carmen Soto' } as const;

const line = (message: Message): string | undefined =>
  textOf(message.content)
    .split('\n')
    .find((one) => /^(No se ha preguntado a|Not asked):/.test(one));

const byClara = (letters: Letters): Letters => ({
  ...letters,
  answer: (ask, person, choice, reason) =>
    letters.answer(ask, person === 'employee:carmen' ? 'employee:clara' : person, choice, reason),
});

test('whoever decides reads who was not asked, at which step and why, up to management', () => {
  const letters = correspondence({ values });
  toManagement(byClara(letters));
  const said = 'No se ha preguntado a: Aprobación comercial: Carmen Soto, porque la solicitud nombra a esa persona';
  for (const person of ['employee:clara', 'employee:marta']) expect(line(letters.last('asked', person))).toBe(said);
});

test('a substitute reads that whoever would decide is away', () => {
  const absences = [{ from: '2026-11-01', until: '2027-12-31' }];
  const employees = directory.employees.map((one) => (one.id === 'carmen' ? { ...one, absences } : one));
  const letters = correspondence({ directory: { ...directory, employees } });
  toReview(byClara(letters));
  expect(line(letters.last('asked', 'employee:clara'))).toBe(
    'No se ha preguntado a: Aprobación comercial: Carmen Soto, porque está ausente',
  );
});

test('also in English', () => {
  const letters = correspondence({ values, language: 'en' });
  toReview(letters);
  expect(line(letters.last('asked', 'employee:clara'))).toBe(
    'Not asked: Commercial approval: Carmen Soto, because the request names them',
  );
});

test('the parties do not read it, and where nobody was left out nobody does', () => {
  const letters = correspondence({ values });
  toReview(letters);
  const others = letters.mails.filter(({ to }) => !to.id.startsWith('employee:'));
  const usual = correspondence();
  toReview(usual);
  expect([...others, ...usual.mails].map(line).filter((one) => one !== undefined)).toEqual([]);
});
