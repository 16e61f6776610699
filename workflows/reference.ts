/** Eight characters that nobody mistakes: no I, O, Q, Z, 0 or 1. A reference names a request and proves nothing. */
export type Reference = string;

const alphabet = 'ABCDEFGHJKLMNPRSTUVWXY23456789';
const length = 8;

/**
 * A reference from random bytes, every one as likely (bytes past the last whole alphabet are skipped).
 * 32 bytes are enough; @throws Error when too few are usable.
 */
export const referenceFrom = (bytes: Uint8Array): Reference => {
  const usable = [...bytes].filter((byte) => byte < 256 - (256 % alphabet.length)).slice(0, length);
  if (usable.length < length) throw new Error('Too few random bytes for a reference');
  return usable.map((byte) => alphabet[byte % alphabet.length]).join('');
};

/** Reads a reference as people write it: any case, spaces and hyphens; nothing when it is none. */
export const parseReference = (input: string): Reference | undefined => {
  const text = input.toUpperCase().replace(/[\s-]/g, '');
  return text.length === length && [...text].every((one) => alphabet.includes(one)) ? text : undefined;
};

/** `ABCD-EFGH`. */
export const groupReference = (reference: Reference): string => `${reference.slice(0, 4)}-${reference.slice(4)}`;
