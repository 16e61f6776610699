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

test('whoever need do nothing has none, unless the request is theirs', () => {
  for (const kind of ['approved', 'rejected', 'withdrawn', 'ended'] as const)
    for (const mail of lettersOf(kind, 'en').mails.filter((one) => one.kind === kind))
      expect([mail.to.id, button(mail)]).toEqual([
        mail.to.id,
        mail.to.id === 'requester' ? 'See the request' : undefined,
      ]);
});
