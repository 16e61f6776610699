import { expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { textOf } from '../../../functions/mail/text.ts';
import type { ThirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { ofImplementer, publisher } from '../../workflows/examples.ts';
import { toReview, toTheTerms } from './every-kind.ts';
import { correspondence, reading } from './letters.ts';

const mails = (values: ThirdPartyAgreement, language: 'es' | 'en' = 'es'): Message[] => {
  const letters = correspondence({ values, language });
  toReview(letters);
  return letters.mails;
};

const sourceIn = (message: Message | undefined): string =>
  message?.content.blocks.flatMap((block) =>
    block.kind === 'paragraph' && /^(Le escribimos|We write)/.test(block.text) ? [block.text] : [],
  )[0] ?? '';

test('a contact that somebody typed reads who gave the address, in what role, for what, and how to object', () => {
  const first = mails(ofImplementer).find((one) => one.to.id === 'otherParty');
  expect(sourceIn(first)).toBe(
    'Le escribimos porque Nuria Vega, de Aulas del Norte, S.L., nos dio su nombre y esta dirección como contacto de Editorial Faro, S.A., la otra parte de esta solicitud, para que usted responda a ella. Solo los usamos para eso. Puede oponerse respondiendo a este correo.',
  );
  expect(first && textOf(first.content)).toContain('Referencia: ABCD-EFGH');
});

test('an implementer reads that its address comes from the directory, and who named it', () => {
  const first = mails(publisher).find((one) => one.to.id === 'otherParty');
  expect(sourceIn(first)).toBe(
    'Le escribimos a la dirección de Aulas del Norte, S.L. que consta en el directorio de empresas homologadas, porque Elena Torres, de Editorial Faro, S.A., la nombra como la otra parte en esta solicitud, para que responda a ella. Puede oponerse respondiendo a este correo.',
  );
});

test('whoever owns the address typed as the requester’s reads that it may not have been they, and what to do', () => {
  const [first] = mails(publisher, 'en');
  expect(sourceIn(first)).toContain('If it was not you, say so by the link and we will delete the request');
  expect(sourceIn(first)).toContain('Until you answer we write to nobody else.');
});

test('nobody else reads about it, nor anybody twice, also when reminded', () => {
  const letters = correspondence();
  toTheTerms(letters);
  letters.silence('terms');
  expect(letters.last('reminded').to.id).toBe('otherParty');
  const told = letters.mails.filter((one) => sourceIn(one) !== '').map((one) => one.to.id);
  expect(told).toEqual(['requester', 'otherParty']);
});

test('a contact named only by an edit reads it too: it is their first mail', () => {
  const letters = correspondence({ values: ofImplementer });
  toTheTerms(letters);
  letters.answer('terms', 'otherParty', 'changes', 'No es a mí.');
  letters.put('changes');
  letters.edit({ thirdPartyContact: 'Olga Ríos', thirdPartyMailbox: 'olga@editorialfaro.example' });
  letters.put('terms');
  const mail = letters.last('asked', 'otherParty');
  expect([mail.to.mailbox, sourceIn(mail) !== '']).toEqual(['olga@editorialfaro.example', true]);
});

test('a colleague to whom it is handed over reads where their address comes from: it is their first mail', () => {
  const known = reading('es');
  const colleague = { name: 'Brais Lois', mailbox: 'brais@aulasdelnorte.example', language: 'es' as const };
  const implementers = known.implementers.map((one) =>
    one.id === 'norte' ? { ...one, colleagues: [colleague] } : one,
  );
  const letters = correspondence({ directory: { ...known, implementers } });
  toTheTerms(letters);
  letters.handOver('terms', 'otherParty', { to: 'Brais Lois', remark: 'Lo lleva él.' });
  const mail = letters.last('asked as substitute');
  expect(mail.to.mailbox).toBe('brais@aulasdelnorte.example');
  expect(sourceIn(mail)).toContain('que consta en el directorio de empresas homologadas, porque Elena Torres');
});

test('whoever stands in at IMTCloud works here, and reads nothing of the kind', () => {
  const letters = correspondence();
  toReview(letters);
  letters.declineAsk('commercial', 'employee:carmen', 'No es mío.');
  expect(sourceIn(letters.last('asked as substitute'))).toBe('');
});

test('at an address that staff corrected one reads that our team has checked it, in the language and the thread of before', () => {
  const letters = correspondence();
  toTheTerms(letters);
  const before = letters.last('asked', 'otherParty');
  letters.correct('terms', 'otherParty', { mailbox: 'direccion@aulasdelnorte.example' });
  const mail = letters.last('asked', 'otherParty');
  expect(sourceIn(mail)).toBe(
    'Le escribimos porque la dirección que teníamos de Aulas del Norte, S.L. no servía, y nuestro equipo ha comprobado esta con la organización, para que usted responda a esta solicitud. Solo usamos su nombre y su dirección para eso. Puede oponerse respondiendo a este correo.',
  );
  expect([mail.content.subject, mail.content.language]).toEqual([before.content.subject, before.content.language]);
  expect(mail.content.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
});

test('somebody else in the place of a contact that was typed is greeted by name, and reads both languages like them', () => {
  const letters = correspondence({ values: ofImplementer });
  toTheTerms(letters);
  const before = letters.last('asked', 'otherParty');
  letters.declineAsk('terms', 'otherParty', 'No soy yo.');
  letters.correct('terms', 'otherParty', { name: 'Olga Ríos', mailbox: 'olga@editorialfaro.example' });
  const mail = letters.last('asked', 'otherParty.2');
  expect(textOf(mail.content)).toContain('Hola, Olga Ríos:');
  expect(sourceIn(mail)).toContain('Le escribimos porque la dirección que teníamos de Editorial Faro, S.A. no servía');
  expect(mail.content.subject).toBe(before.content.subject);
  letters.answer('terms', 'otherParty.2', 'accept');
  letters.put('commercial');
  const told = textOf(letters.last('asked', 'employee:carmen').content);
  expect([told.includes('Olga Ríos (Editorial Faro, S.A.)'), told.includes('Elena Torres (Editorial')]).toEqual([
    true,
    false,
  ]);
});
