import * as z from 'zod/mini';

const alphabet = 'ABCDEFGHJKLMNPRSTUVWXY23456789';
const length = 8;

/** Eight characters that nobody mistakes: no I, O, Q, Z, 0 or 1. It names a request and proves nothing. */
export const Reference = z.string().check(z.regex(new RegExp(`^[${alphabet}]{${length}}$`)));
export type Reference = z.infer<typeof Reference>;

/**
 * A reference from random bytes, every one as likely: bytes past the last whole alphabet are skipped.
 * Give 32; too few are usable once in 10^23 times. @throws RangeError then.
 */
export const referenceFrom = (bytes: Uint8Array): Reference => {
  const usable = [...bytes].filter((byte) => byte < 256 - (256 % alphabet.length)).slice(0, length);
  if (usable.length < length) throw new RangeError('Too few random bytes for a reference');
  return usable.map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
};

/** Reads a reference as people write it: in any case, with spaces, hyphens or dashes; undefined when it is none. */
export const parseReference = (input: string): Reference | undefined => {
  const text = input.toUpperCase().replace(/[\s\-\u2010-\u2015]/g, '');
  return text.length === length && [...text].every((one) => alphabet.includes(one)) ? text : undefined;
};

/** `ABCD-EFGH`. */
export const groupReference = (reference: Reference): string => `${reference.slice(0, 4)}-${reference.slice(4)}`;
