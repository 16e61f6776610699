import { describe, expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { textOf } from '../../../functions/mail/text.ts';
import type { ThirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { ofImplementer, publisher } from '../../workflows/examples.ts';
import { kinds, lettersOf, mailsOf, toReview, toTheTerms } from './every-kind.ts';
import { correspondence, reading } from './letters.ts';

const subjects = {
  es: 'ABCD-EFGH · Acuerdo con terceros: Aulas del Norte, S.L. · Editorial Faro, S.A.',
  en: 'ABCD-EFGH · Third-party agreement: Aulas del Norte, S.L. · Editorial Faro, S.A.',
};

describe.each(languages)('in %s', (language) => {
  test.each(kinds)(
    'but for that of a code, every mail «%s» has the one subject of its request, which begins with the reference',
    (kind) => {
      const mails = lettersOf(kind, language).mails.filter((one) => one.kind !== 'code');
      const [unconfirmed, ...others] = mails.map((one) => one.content.subject);
      expect(new Set(others)).toEqual(new Set([subjects[language]]));
      expect(subjects[language]).toContain(`${unconfirmed}:`);
    },
  );

  test.each(kinds)('every mail «%s» greets, then says what it is about', (kind) => {
    for (const { content } of mailsOf(kind, language)) {
      expect(content.language).toBe(language);
      expect(content.blocks.slice(0, 2).map((block) => block.kind)).toEqual(['paragraph', 'lead']);
      expect(content.blocks.filter((block) => block.kind === 'lead')).toHaveLength(1);
    }
  });

  test.each(kinds)('a mail «%s» with a link has one button, and one without has none', (kind) => {
    for (const { content, link } of mailsOf(kind, language)) {
      const buttons = content.blocks.flatMap((block) => (block.kind === 'action' ? [block.purpose] : []));
      expect(buttons).toEqual(link ? [link.purpose] : []);
    }
  });
});

test('nothing that anybody could have typed stands in the subject before the mailbox is confirmed, nor when it is reminded', () => {
  const letters = correspondence({ values: { ...publisher, thirdPartyName: 'Ha ganado un premio: pulse aquí' } });
  letters.put('mailbox');
  letters.silence('mailbox');
  const subjectsNow = letters.mails.map(({ kind, content }) => [kind, content.subject]);
  expect(subjectsNow).toEqual([
    ['asked', 'ABCD-EFGH · Acuerdo con terceros'],
    ['reminded', 'ABCD-EFGH · Acuerdo con terceros'],
  ]);
});

describe('a contact whose language neither the form nor the directory says', () => {
  const mailTo = (values: ThirdPartyAgreement, directory = reading('es')): Message => {
    const letters = correspondence({ values, directory });
    toTheTerms(letters);
    return letters.last('asked', 'otherParty');
  };
  test('reads the mail in both, with one subject for both', () => {
    const { content } = mailTo(ofImplementer);
    const text = textOf(content);
    expect(content.subject).toBe(
      'ABCD-EFGH · Acuerdo con terceros / Third-party agreement: Aulas del Norte, S.L. · Editorial Faro, S.A.',
    );
    expect(text.indexOf('Le pedimos que confirme las condiciones')).toBeLessThan(text.indexOf('In English'));
    expect(text.indexOf('In English')).toBeLessThan(text.indexOf('We ask you to confirm the terms'));
    expect(text).toContain('We write because Nuria Vega');
    expect(content.blocks.flatMap((block) => (block.kind === 'action' ? [block.label] : []))).toEqual([
      'Ver y responder',
      'Read and answer',
    ]);
  });
  test('a company of the directory reads its own language alone, also as third party', () => {
    const listed = { thirdPartyTaxId: 'A58818501', thirdPartyMailbox: 'ana@antigua.example' };
    const { content } = mailTo({ ...ofImplementer, ...listed }, reading('en'));
    expect([content.language, textOf(content).includes('En español')]).toEqual(['en', false]);
  });
});

test('each reads in their own language, all in one request', () => {
  const letters = correspondence({ language: 'en', directory: reading('es') });
  toReview(letters);
  expect(new Set(letters.mails.map(({ to, content }) => `${to.id} ${content.language}`))).toEqual(
    new Set(['requester en', 'otherParty es', 'employee:carmen es', 'employee:luis es']),
  );
});

test('whoever has not said yet that they wrote to us is not greeted by a name that anybody could have typed', () => {
  const letters = correspondence();
  toReview(letters);
  const greetings = letters.mails.map(({ content: { blocks } }) => blocks[0]);
  expect(greetings[0]).toEqual({ kind: 'paragraph', text: 'Hola:' });
  expect(greetings[1]).toEqual({ kind: 'paragraph', text: 'Hola, Elena Torres:' });
});

test('the subject stays when the organisation is renamed by an edit, and the mail says the new name', () => {
  const letters = lettersOf('no longer asked', 'es');
  letters.put('changes');
  letters.edit({ thirdPartyName: 'Editorial Nueva, S.A.' });
  letters.put('terms');
  const { content } = letters.last('asked');
  expect(content.subject).toBe(subjects.es);
  expect(JSON.stringify(content.blocks)).toContain('Editorial Nueva, S.A.');
});

test('a subject is never longer than 255 characters', () => {
  const values = { ...publisher, thirdPartyName: 'Editorial '.repeat(20).trim() };
  const letters = correspondence({ values });
  toReview(letters);
  for (const { content } of letters.mails) expect(content.subject.length).toBeLessThanOrEqual(255);
});
