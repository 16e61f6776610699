import { describe, expect, test } from 'vitest';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { publisher } from '../../workflows/examples.ts';
import { kinds, lettersOf, mailsOf, toReview } from './every-kind.ts';
import { correspondence, reading } from './letters.ts';

const subjects = {
  es: 'ABCD-EFGH · Acuerdo con terceros: Aulas del Norte, S.L. · Editorial Faro, S.A.',
  en: 'ABCD-EFGH · Third-party agreement: Aulas del Norte, S.L. · Editorial Faro, S.A.',
};

describe.each(languages)('in %s', (language) => {
  test.each(kinds)('every mail «%s» has the one subject of its request, which begins with the reference', (kind) => {
    const all = lettersOf(kind, language).mails.map((one) => one.content.subject);
    expect(new Set(all)).toEqual(new Set([subjects[language]]));
  });

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
