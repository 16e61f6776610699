import { describe, expect, test } from 'vitest';
import { headersIn } from '../../../infra/local/mail/headers.ts';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { kinds, lettersOf, mailsOf } from './every-kind.ts';
import { raw, received, secret } from './letters.ts';

describe.each(languages)('in %s', (language) => {
  describe.each(kinds)('every mail «%s»', (kind) => {
    const mails = mailsOf(kind, language);

    test('goes to one person, from a name that people know', async () => {
      for (const message of mails) {
        const { to, cc, bcc, from } = await received(message);
        expect(to).toEqual([{ name: message.to.name, address: message.to.mailbox }]);
        expect([cc, bcc]).toEqual([undefined, undefined]);
        expect(from).toEqual({ name: 'IMTCloud · Aval', address: 'aval@aval.example' });
      }
    });

    test('says that it is automatic, and asks for no automatic answer', async () => {
      for (const message of mails) {
        const headers = await headersOf(message);
        expect(headers).toMatchObject({
          'auto-submitted': 'auto-generated',
          'x-auto-response-suppress': 'OOF, AutoReply',
          'content-language': language,
        });
        expect(Object.keys(headers).filter((name) => name.startsWith('list-') || name === 'precedence')).toEqual([]);
      }
    });

    test('is answered to the request, and threaded on its one root', async () => {
      for (const message of mails) {
        const { replyTo, inReplyTo, references } = await received(message);
        expect(replyTo).toEqual([{ name: '', address: 'aval+ABCD-EFGH@aval.example' }]);
        expect([inReplyTo, references]).toEqual(['<abcdefgh@aval.example>', '<abcdefgh@aval.example>']);
      }
    });

    test('holds its secret in its body alone', async () => {
      for (const message of mails) {
        const headers = Object.values(await headersOf(message)).join('\n');
        expect(headers).not.toContain(secret);
        expect(JSON.stringify(message)).not.toContain(secret);
      }
    });

    test('is lines that every server takes', async () => {
      for (const message of mails) {
        const written = (await raw(message)).toString('latin1');
        for (const line of written.split('\r\n')) expect(line).toMatch(/^[\t -~]{0,78}$/);
      }
    });
  });
});

test('no two mails of a request have the same id', async () => {
  const all = await Promise.all(lettersOf('ended', 'es').mails.map(received));
  const ids = all.map((one) => one.messageId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('text that no header can hold is never sent', async () => {
  const [message] = mailsOf('asked', 'es');
  if (!message) throw new Error('Nobody was asked');
  const named = (name: string) => raw({ ...message, to: { ...message.to, name } });
  for (const name of ['Ana\r\nBcc: x@y.example', 'Ana\nGil', 'A\0na', 'Ana\u202egil', 'Ana\u0085Gil'])
    await expect(named(name)).rejects.toThrow('cannot be sent');
  const addressed = raw({ ...message, to: { ...message.to, mailbox: 'a@b.example\r\nBcc: x@y.example' } });
  await expect(addressed).rejects.toThrow('cannot be sent');
  const about = raw({ ...message, content: { ...message.content, subject: 'ABCD\r\nBcc: x@y.example' } });
  await expect(about).rejects.toThrow('cannot be sent');
});

const headersOf = async (message: Parameters<typeof raw>[0]): Promise<Record<string, string>> =>
  Object.fromEntries(headersIn(await raw(message)).map(({ name, value }) => [name.toLowerCase(), value]));
