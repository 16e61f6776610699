import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { headersIn } from '../../../infra/local/mail/headers.ts';
import { controlCharacters } from '../../../workflows/text.ts';
import { publisher } from '../../workflows/examples.ts';
import { dom, shape } from './dom.ts';
import { toManagement } from './every-kind.ts';
import { correspondence, type Letters, raw, reading, received } from './letters.ts';

/** What people with bad intentions, or with unusual names, type. */
const corpus = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="https://evil.example">Ver y responder</a>',
  '</p></td></tr></table><h1>Otro</h1>',
  '<!-- --><style>*{display:none}</style>',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '<![CDATA[x]]><svg onload=x>',
  `O'Brien "el Jefe" & Cía. <jefe@evil.example>`,
  'Gil, Ana; Ríos, Olga <olga@evil.example>,',
  'ana@evil.example',
  'mailto:ana@evil.example?bcc=olga@evil.example',
  'grupo: ana@evil.example, olga@evil.example;',
  '=?utf-8?B?PGI+SG9sYTwvYj4=?=',
  '=?utf-8?Q?=0D=0ABcc:_olga@evil.example?=',
  '{who} {please} {until} {constructor} {__proto__}',
  "$& $1 $` $' %s %0d%0aBcc:x",
  'javascript:alert(1)',
  '\\"\\<\\>\\r\\nBcc: olga@evil.example',
  '(comentario) Ana \\',
  'شركة المعلم للنشر',
  'סיפור חדש בע״מ',
  '👩🏽‍🏫 Escuela 🏫',
  'Ñandú Çelik Łukasz Žižek Ægir',
  '— · … “ ” « » ­',
  '--\n-- \n.\n',
  'From ana@evil.example',
  'Ana\r\nBcc: olga@evil.example',
  'Ana\n\n<h1>Otro</h1>',
  'Ana\u0000Gil',
  'Ana\u202egil.exe',
  'Ana\u2028Bcc: olga@evil.example',
  'Ana\u0085Gil\u007f',
  'x'.repeat(200),
];

/** A request in which this is everybody's name and every word, up to the mail to management; employees keep a name of their own, or they would have an interest. */
const lettersWith = (typed: string): Letters => {
  const directory = reading('es');
  const letters = correspondence({
    values: {
      ...publisher,
      ...{ requesterName: typed, requesterPosition: typed, thirdPartyName: typed },
      ...{ territory: typed, promoted: typed, promotedHow: typed, economicTermsWhich: typed },
    },
    directory: {
      ...directory,
      implementers: directory.implementers.map((one) => ({
        ...one,
        legalName: typed,
        contact: { ...one.contact, name: typed },
      })),
      employees: directory.employees.map((one) => ({ ...one, name: `${one.name} ${typed}` })),
    },
  });
  toManagement({ ...letters, answer: (ask, who, choice) => letters.answer(ask, who, choice, typed) });
  return letters;
};

/** What must be the same as in a mail of people who mean well: headers, recipients, thread and elements. */
const bonesOf = async (message: Message) => {
  const bytes = await raw(message);
  const mail = await PostalMime.parse(bytes);
  return {
    mail,
    bones: {
      headers: headersIn(bytes).map(({ name }) => name),
      people: [mail.to, mail.cc, mail.bcc, mail.replyTo, [mail.from]].map((all) => all?.map((one) => one?.address)),
      thread: [mail.references, mail.inReplyTo],
      attached: mail.attachments,
      shape: shape(mail),
    },
  };
};

/** Those that between them hold everything that people type: the copy, the source and the reasons. */
const tellingMails = (typed: string): Message[] => {
  const letters = lettersWith(typed);
  return [letters.last('received'), letters.last('asked', 'otherParty'), letters.last('asked', 'employee:marta')];
};

const benign = Promise.all(tellingMails('Ana Gil').map(async (message) => (await bonesOf(message)).bones));

const expectHarmless = async (typed: string): Promise<void> => {
  for (const [place, message] of tellingMails(typed).entries()) {
    if (controlCharacters(message.content.subject, { oneLine: true })) {
      await expect(raw(message)).rejects.toThrow('cannot be sent');
      continue;
    }
    const { mail, bones } = await bonesOf(message);
    expect(bones).toEqual((await benign)[place]);
    expect(mail.subject).toBe(message.content.subject);
    expect(mail.to?.[0]?.name).toBe(message.to.name.replaceAll('=?', '= ?'));
  }
};

describe('whatever people call themselves, no mail has another element, header or recipient', () => {
  test.each(corpus)('%j', expectHarmless);

  test('nor with any other line of text', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((typed) => typed === typed.trim() && !controlCharacters(typed, { oneLine: true }));
    await fc.assert(fc.asyncProperty(line, expectHarmless), { numRuns: 25 });
  });

  test('nor with pieces of markup and mail in any order', async () => {
    const piece = fc.constantFrom(...'<>"\'&=?,;:@()\\{}/-.', '=?utf-8?Q?', '?=', '<a href=', 'Bcc:', ' ', 'á', '👩‍🏫');
    const line = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => `A${pieces.join('')}z`);
    await fc.assert(fc.asyncProperty(line, expectHarmless), { numRuns: 25 });
  });
});

test('what people wrote is read as they wrote it, in both parts', async () => {
  for (const typed of corpus.filter((one) => !controlCharacters(one, { oneLine: true }) && one.length < 200)) {
    const mail = await received(lettersWith(typed).last('asked', 'employee:marta'));
    expect([...dom(mail).querySelectorAll('p')].map((one) => one.textContent)).toContain(typed);
    expect(mail.text).toContain(`> ${typed}`);
  }
});
