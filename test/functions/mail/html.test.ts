import { describe, expect, test } from 'vitest';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { dom } from './dom.ts';
import { kinds, mailsOf } from './every-kind.ts';
import { received, secret, sender } from './letters.ts';

describe.each(languages)('in %s', (language) => {
  describe.each(kinds)('the HTML of every mail «%s»', (kind) => {
    const all = () => Promise.all(mailsOf(kind, language).map(received));

    test('says its language, its colours and its subject', async () => {
      for (const mail of await all()) {
        const document = dom(mail);
        expect(document.documentElement.getAttribute('lang')).toBe(language);
        expect(document.querySelector('meta[name=color-scheme]')?.getAttribute('content')).toBe('light dark');
        expect(document.title).toBe(mail.subject);
      }
    });

    test('lays out with tables that say they are no data, under one heading', async () => {
      for (const mail of await all()) {
        const tables = [...dom(mail).querySelectorAll('table')];
        expect(tables.map((one) => one.getAttribute('role'))).toEqual(['presentation', 'presentation']);
        expect(dom(mail).querySelectorAll('h1')).toHaveLength(1);
      }
    });

    test('brings nothing that loads, runs, sends or hides but the line for the inbox', async () => {
      for (const mail of await all()) {
        const document = dom(mail);
        expect(document.querySelectorAll('img,script,link,style,iframe,object,form,input,video,svg')).toHaveLength(0);
        expect(document.querySelectorAll('[src],[background],[onload],[onclick],[srcset]')).toHaveLength(0);
        expect(mail.html).not.toMatch(/url\(|@import|javascript:|data:/i);
        const hidden = [...document.querySelectorAll('[style*="display:none"]')];
        expect(hidden).toEqual([document.body.firstElementChild]);
        expect(mail.attachments).toEqual([]);
      }
    });

    test('links to our own pages only', async () => {
      for (const mail of await all())
        for (const link of dom(mail).querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(new RegExp(`^${sender.publicUrl}/`));
    });

    test('weighs under 30 KB', async () => {
      for (const mail of await all()) expect(Buffer.byteLength(mail.html ?? '')).toBeLessThan(30_000);
    });
  });

  test('whoever must act finds one button, after the deadline and before what others said', async () => {
    for (const message of mailsOf('asked', language)) {
      const mail = await received(message);
      const [button, plain] = [...dom(mail).querySelectorAll('a')];
      expect(button?.getAttribute('href')).toBe(`${sender.publicUrl}/a/${secret}`);
      expect(plain?.textContent).toBe(`${sender.publicUrl}/a/${secret}`);
      const [before = '', behind = ''] = (dom(mail).body.textContent ?? '').split(button?.textContent ?? '—');
      expect(before).toContain(language === 'es' ? 'Plazo:' : 'Time allowed:');
      expect(behind).toContain('ABCD-EFGH');
      expect(before).not.toContain('Conforme con todo.');
    }
  });

  test('the line for the inbox says what is asked and until when', async () => {
    const [mail] = mailsOf('reminded', language);
    const line = mail && dom(await received(mail)).body.firstElementChild?.textContent;
    expect(line).toBe(
      language === 'es'
        ? 'Sigue pendiente su respuesta: le pedimos que decida, como Legal, si se aprueba este acuerdo. Plazo: hasta el miércoles 9 de diciembre.'
        : 'Your answer is still pending: we ask you to decide, as Legal, on this agreement. Time allowed: until Wednesday 9 December.',
    );
  });
});
