import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Content } from '../../../functions/mail/content.ts';
import { fitted } from '../../../functions/mail/fitted.ts';
import { footOf } from '../../../functions/mail/foot.ts';
import { htmlOf } from '../../../functions/mail/html.tsx';
import { publisher } from '../../workflows/examples.ts';
import { toManagement } from './every-kind.ts';
import { correspondence, received, sender } from './letters.ts';

const content = (blocks: Block[]): Content => ({ language: 'es', subject: 'S', preheader: 'P', blocks });
const bytes = (mail: Content): number => {
  const foot = footOf(sender.identity, { language: 'es', publicUrl: sender.publicUrl });
  return Buffer.byteLength(htmlOf(mail, { link: `${sender.publicUrl}/a/${'x'.repeat(43)}`, foot }));
};

test('what is short stays as it is', () => {
  const short = content([{ kind: 'paragraph', text: 'Hola:' }]);
  expect(fitted(short)).toEqual(short);
});

test('what is too long is cut, longest first, and says so', () => {
  const long = content([
    { kind: 'lead', text: 'Le pedimos que decida.' },
    { kind: 'quote', by: 'Luis', text: 'a'.repeat(40_000) },
    { kind: 'action', label: 'Ver y responder', purpose: 'ask' },
  ]);
  const [lead, quote, action, said] = fitted(long).blocks;
  expect([lead, action]).toEqual([long.blocks[0], long.blocks[2]]);
  expect(quote).toEqual({ kind: 'quote', by: 'Luis', text: `${'a'.repeat(1999)}…` });
  expect(said).toEqual({
    kind: 'paragraph',
    text: 'Los textos muy largos van aquí abreviados y terminan en «…».',
  });
});

test('many texts, each of them short enough, are cut as well', () => {
  const many = content(Array.from({ length: 15 }, () => ({ kind: 'paragraph', text: 'a'.repeat(2_000) })));
  expect(bytes(many)).toBeGreaterThan(30_000);
  expect(bytes(fitted(many))).toBeLessThan(30_000);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 3_000, size: 'max' }),
  fc.constantFrom('&"<>\''.repeat(400), '👩‍👩‍👧‍👦'.repeat(300), 'ñ'.repeat(2_000)),
);
const block = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const), text }),
  fc.record({ kind: fc.constant('quote' as const), by: text, text }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: fc.string({ maxLength: 90 }), value: text }), { maxLength: 6 }),
  }),
);

test('whatever is said, the HTML weighs under 30 KB', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      expect(bytes(fitted(content(blocks)))).toBeLessThan(30_000);
    }),
    { numRuns: 60 },
  );
});

test('a form filled to its limits and the longest reasons make mails under 30 KB, with their button', async () => {
  const [name, longest] = ['<&">'.repeat(50), `${'"&<'.repeat(660)} fin`];
  const values = {
    ...publisher,
    ...{ requesterName: name, thirdPartyName: name, territory: name, requesterPosition: name },
    ...{ promoted: longest, promotedHow: longest, economicTermsWhich: longest },
    ...{ personalData: 'yes' as const, personalDataWhich: longest },
  };
  const letters = correspondence({ values });
  const put = {
    ...letters,
    answer: (ask: string, who: string, choice: string) => letters.answer(ask, who, choice, longest),
  };
  toManagement(put);
  for (const message of letters.mails) {
    const { html = '' } = await received(message);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).toContain(`${sender.publicUrl}/${message.link?.purpose === 'ask' ? 'a' : 's'}/`);
  }
});
