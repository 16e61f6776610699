import { createHash } from 'node:crypto';
import type { CodePurpose } from '../../workflows/lifecycle/signing/progress.ts';

/** What a code is for: that one person signs one contract, or does not, by one issue of their link; `number` tells it from the ones before. */
export type Code = {
  request: string;
  ask: string;
  round: number;
  person: string;
  issue: number;
  number: number;
  digest: string;
  purpose: CodePurpose;
};

/** What is kept in place of a code: the MAC that only the right figures verify, and the name of its key. */
export type CodeCheck = { mac: string; key: string };

/** Whether these are the figures of a code. The key compares them, in a time that tells nothing. */
export type CodeVerifier = (code: Code, figures: string, check: CodeCheck) => Promise<boolean>;

const placeOf = ({ request, ask, round, person, issue, number, digest, purpose }: Code) => [
  ...[request, ask, round, person, issue, number, digest],
  // A code to sign keeps the figures that it had before there were others.
  ...(purpose === 'sign' ? [] : [purpose]),
];

/** What the key is asked to sign: the same code always has the same figures, so that a mail sent again carries them too. */
export const codeBinding = (code: Code): string => JSON.stringify(['aval code', ...placeOf(code)]);

/** What the key is asked to verify once somebody has typed figures. */
export const checkBinding = (code: Code, figures: string): string =>
  JSON.stringify(['aval code check', ...placeOf(code), figures]);

/** Names the row of its check. */
export const codeHash = (code: Code): string => createHash('sha256').update(codeBinding(code)).digest('hex');

/** Eight figures of 256 bits: each of the hundred million is as likely as another, but for one part in 2^229. */
export const figuresOf = (mac: Uint8Array): string =>
  (BigInt(`0x${Buffer.from(mac).toString('hex')}`) % 100_000_000n).toString().padStart(8, '0');

/** The figures as somebody typed them, spaces and hyphens left out; nothing when they are not eight. */
export const readFigures = (typed: string): string | undefined => {
  const figures = typed.normalize('NFKC').replace(/[\s\p{Pd}.·]/gu, '');
  return /^[0-9]{8}$/.test(figures) ? figures : undefined;
};
