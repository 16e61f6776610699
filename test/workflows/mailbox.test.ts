import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inboxOf, ownDomain, parseMailbox, sameMailbox } from '../../workflows/mailbox.ts';

const long = (letters: number) => 'a'.repeat(letters);

describe('a mailbox', () => {
  test.each([
    'ana@faro.es',
    'ana.gil+avisos@correo.faro.com.es',
    "o'neill_3@xn--pea-8na.es",
    `${long(64)}@faro.es`,
    `a@${[63, 63, 63, 57].map(long).join('.')}.es`,
  ])('%s is one', (typed) => expect(parseMailbox(typed)).toEqual({ ok: true, mailbox: typed }));

  test.each([
    ['   ', 'empty'],
    [`${long(65)}@faro.es`, 'too long'],
    [`a@${[63, 63, 63, 58].map(long).join('.')}.es`, 'too long'],
    ['ana@peña.es', 'not ASCII'],
    ['añil@faro.es', 'not ASCII'],
    ['ana@fаro.es', 'not ASCII'],
    ['ana', 'form'],
    ['@faro.es', 'form'],
    ['ana@', 'form'],
    ['ana@faro', 'form'],
    ['ana@faro.', 'form'],
    ['ana@.es', 'form'],
    ['ana@faro..es', 'form'],
    ['ana@-faro.es', 'form'],
    ['ana@faro-.es', 'form'],
    [`ana@${long(64)}.es`, 'form'],
    ['ana@10.0.0.12', 'form'],
    ['ana@[10.0.0.1]', 'form'],
    ['ana@faro.e', 'form'],
    ['.ana@faro.es', 'form'],
    ['ana..gil@faro.es', 'form'],
    ['ana gil@faro.es', 'form'],
    ['ana@luz@faro.es', 'form'],
    ['"ana gil"@faro.es', 'form'],
    ['Ana <ana@faro.es>', 'form'],
    ['ana@faro.es, luz@faro.es', 'form'],
    ['ana@faro.es\r\nBcc: luz@faro.es', 'form'],
    ['ana%0a@faro.es;', 'form'],
  ])('%j is none: %s', (typed, problem) => expect(parseMailbox(typed)).toEqual({ ok: false, problem }));

  test('is read without the spaces around it, its domain in lower case', () => {
    expect(parseMailbox(' Ana.Gil@Faro.ES\n')).toEqual({ ok: true, mailbox: 'Ana.Gil@faro.es' });
  });

  test('that was read reads as itself and never holds what a mail header could be broken with', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: fc.constantFrom(...'ab.@-<>, \r\n;"') })), (typed) => {
        const read = parseMailbox(typed);
        if (!read.ok) return;
        expect(parseMailbox(read.mailbox)).toEqual(read);
        expect(read.mailbox).not.toMatch(/[\s<>,;:"()[\]\\]/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same whatever its capitals', () => {
    expect(sameMailbox('Ana@Faro.es', ' ana@faro.ES ')).toBe(true);
    expect(sameMailbox('ana@faro.es', 'ana+x@faro.es')).toBe(false);
  });

  test('with a tag, or with the dots that some providers do not read, leads to the same inbox', () => {
    expect(['Ana+x@Faro.es', 'ana+@faro.es', ' ana@faro.es '].map(inboxOf)).toEqual(Array(3).fill('ana@faro.es'));
    expect(['a.na+x@gmail.com', 'ana@GoogleMail.com'].map(inboxOf)).toEqual(Array(2).fill('ana@gmail.com'));
    expect([inboxOf('a.na@faro.es'), inboxOf('')]).toEqual(['a.na@faro.es', '']);
  });

  test('that is missing is nobody’s', () => expect(sameMailbox('', ' ')).toBe(false));
});

describe('the own domain of an organisation', () => {
  test.each([
    ['ana@faro.es', 'faro.es'],
    ['ana@correo.Faro.es', 'faro.es'],
    ['ana@madrid.faro.com.es', 'faro.com.es'],
    ['ana@mail.faro.co.uk', 'faro.co.uk'],
    ['ana@imtcloud.example', 'imtcloud.example'],
    ['ana@telefonica.com', 'telefonica.com'],
  ])('of %s is %s', (mailbox, domain) => expect(ownDomain(mailbox)).toBe(domain));

  test.each([
    'ana@gmail.com',
    'ANA@Hotmail.es',
    'ana@outlook.com',
    'ana@yahoo.co.uk',
    'ana@icloud.com',
    'ana@telefonica.net',
    'ana@educa.madrid.org',
    'ana@alumnado.educa.madrid.org',
    'ana@xtec.cat',
    'ana@larioja.edu.es',
  ])('of %s is none: anybody has mail there', (mailbox) => expect(ownDomain(mailbox)).toBeUndefined());

  test.each(['', 'ana', 'ana@', 'ana@localhost'])('of «%s» is none', (text) => expect(ownDomain(text)).toBeUndefined());
});
