import { expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { ofImplementer } from '../../workflows/examples.ts';
import { lettersOf, toReview, toTheTerms } from './every-kind.ts';
import { correspondence, received, secret, sender } from './letters.ts';

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
  for (const kind of ['rejected', 'withdrawn'] as const)
    for (const mail of lettersOf(kind, 'en').mails.filter((one) => one.kind === kind))
      expect([mail.to.id, button(mail)]).toEqual([
        mail.to.id,
        mail.to.id === 'requester' ? 'See the request' : undefined,
      ]);
});

test.each(['in force', 'ending soon', 'ended'] as const)('the mail «%s» leads each party to its own page', (kind) => {
  const told = lettersOf(kind, 'en').mails.filter((one) => one.kind === kind);
  expect(told.map((mail) => [mail.to.id, button(mail), mail.link?.purpose])).toEqual([
    ['requester', 'See the request', 'status'],
    ['otherParty', 'See my answer and the request', 'ask'],
  ]);
});

test('before the end and at the end, the form for another request is one link away, in the language of the mail', async () => {
  for (const [language, address] of [
    ['es', '/new/third-party-agreement'],
    ['en', '/new/third-party-agreement?lang=en'],
  ] as const)
    for (const kind of ['ending soon', 'ended'] as const) {
      const mail = await received(lettersOf(kind, language).last(kind, 'otherParty'));
      expect(mail.text?.split('\n')).toContain(`${sender.publicUrl}${address}`);
      expect(mail.html).toContain(`href="${sender.publicUrl}${address}"`);
    }
});

test('in a mail in two languages, each half leads to the page in its own', async () => {
  const letters = correspondence({ values: ofImplementer });
  toTheTerms(letters);
  const { text = '', html = '' } = await received(letters.last('asked', 'otherParty'));
  const [spanish = '', english = ''] = text.split('In English');
  expect(spanish.split('\n')).toContain(`${sender.publicUrl}/a/${secret}`);
  expect(english.split('\n')).toContain(`${sender.publicUrl}/a/${secret}?lang=en`);
  expect(html).toContain(`href="${sender.publicUrl}/a/${secret}?lang=en"`);
});
