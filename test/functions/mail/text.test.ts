import { describe, expect, test } from 'vitest';
import { textOf } from '../../../functions/mail/text.ts';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { dom, pieces, wordsIn } from './dom.ts';
import { kinds, mailsOf } from './every-kind.ts';
import { received, secret, sender } from './letters.ts';

describe.each(languages)('in %s', (language) => {
  test.each(kinds)('the text of every mail «%s» has the words of its HTML, in their order', async (kind) => {
    for (const message of mailsOf(kind, language)) {
      const mail = await received(message);
      expect(wordsIn(mail.text ?? '')).toEqual(pieces(mail).flatMap(wordsIn));
    }
  });

  test.each(kinds)('the links of every mail «%s» stand in full in its text', async (kind) => {
    for (const message of mailsOf(kind, language)) {
      const { text = '' } = await received(message);
      const lines = text.split('\n');
      const own = { ask: 'a', status: 's', receipt: 'r' };
      if (message.link) expect(lines).toContain(`${sender.publicUrl}/${own[message.link.purpose]}/${secret}`);
      else expect(text).not.toContain(secret);
      for (const page of ['legal', 'privacy', 'accessibility'])
        expect(text).toContain(`${sender.publicUrl}/${page}${language === 'en' ? '?lang=en' : ''}`);
    }
  });

  test('kept without its link, it says that the link was personal', () => {
    const [message] = mailsOf('asked', language);
    const kept = message ? textOf(message.content) : '';
    expect(kept).toContain(language === 'es' ? '[enlace personal]' : '[personal link]');
    expect(kept).not.toContain('http');
  });
});

test('a question without an answer shows a dash, and one that asks needs no colon, in both parts', async () => {
  const [message] = mailsOf('received', 'es');
  if (!message) throw new Error('Nothing was received');
  const mail = await received(message);
  expect(mail.text).toContain('\nSu teléfono: —\n');
  expect(mail.text).toContain('\n¿Se refiere a un cliente concreto? No\n');
  const paragraphs = [...dom(mail).querySelectorAll('p')].map((one) => one.textContent);
  expect(paragraphs).toContain('Su teléfono: —');
  expect(paragraphs).toContain('¿Se refiere a un cliente concreto? No');
});

test('what somebody wrote is quoted line by line', () => {
  const content = {
    language: 'es' as const,
    subject: '',
    preheader: '',
    blocks: [{ kind: 'quote' as const, by: 'Luis Prado no ha aprobado', text: 'Primero.\n\nSegundo.' }],
  };
  expect(textOf(content)).toBe('Luis Prado no ha aprobado:\n> Primero.\n> \n> Segundo.');
});
