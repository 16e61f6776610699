import { expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { lettersOf, toReview } from './every-kind.ts';
import { correspondence } from './letters.ts';

const button = ({ content }: Message): string | undefined =>
  content.blocks.flatMap((block) => (block.kind === 'action' ? [block.label] : []))[0];

test('the button says what whoever presses it will do', () => {
  const letters = correspondence();
  toReview(letters);
  expect(button(letters.last('asked', 'requester'))).toBe('Confirmar la solicitud');
  expect(button(letters.last('asked', 'otherParty'))).toBe('Ver y responder');
  expect(button(letters.last('received'))).toBe('Ver la solicitud');
  letters.answer('legal', 'employee:luis', 'changes', 'Fechas.');
  letters.put('changes');
  expect(button(letters.last('asked', 'requester'))).toBe('Revisar la solicitud');
  expect(button(lettersOf('lapsed', 'es').last('lapsed', 'requester'))).toBe('Ver o reabrir la solicitud');
});

test('once approved, whoever answered is led to their answer and the request as it was approved', () => {
  const told = lettersOf('approved', 'en').mails.filter((one) => one.kind === 'approved');
  expect(told.map((mail) => [mail.to.id, button(mail), mail.link?.purpose, mail.link?.ask])).toEqual([
    ['requester', 'See the request', 'status', undefined],
    ['otherParty', 'See my answer and the request', 'ask', 'terms'],
    ['employee:carmen', 'See my answer and the request', 'ask', 'commercial'],
    ['employee:mario', undefined, undefined, undefined],
    ['employee:luis', 'See my answer and the request', 'ask', 'legal'],
    ['employee:marta', 'See my answer and the request', 'ask', 'management'],
  ]);
});

test('whoever need do nothing has none, unless the request is theirs', () => {
  for (const kind of ['rejected', 'withdrawn', 'ended'] as const)
    for (const mail of lettersOf(kind, 'en').mails.filter((one) => one.kind === kind))
      expect([mail.to.id, button(mail)]).toEqual([
        mail.to.id,
        mail.to.id === 'requester' ? 'See the request' : undefined,
      ]);
});
