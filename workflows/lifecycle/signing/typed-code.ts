import type { Change, Governed } from '../change.ts';
import type { Place } from '../people.ts';
import { type AtSignature, stillHere } from './at-signature.ts';
import { liveCode } from './live-code.ts';
import { type CodePurpose, type Signing, withSigning } from './progress.ts';
import { codeReplaced } from './refusals.ts';

/** `number`: which code was compared, and whether what was typed is it; `clock`: the time on the wall. */
export type Typed = Place & { code: { number: number; right: boolean }; at: Date; clock: Date };

type Begun = { signature: AtSignature; signing: Signing };

/**
 * A code that was typed wrong is counted, in a change of its own; the right one changes nothing by itself.
 * @throws Refusal when it is no longer the live one for this purpose
 */
export const wrongCode = (
  governed: Governed,
  { signature, signing }: Begun,
  { purpose, ...typed }: Typed & { purpose: CodePurpose },
): Change | undefined => {
  const { number, right } = typed.code;
  if (liveCode(governed, signing, { purpose, clock: typed.clock }).number !== number) throw codeReplaced();
  if (right) return undefined;
  const codes = signing.codes.map((one) => (one.number === number ? { ...one, attempts: one.attempts + 1 } : one));
  const { ask, round, person: by, at } = typed;
  return {
    head: governed.current.head,
    asks: [withSigning(signature.row, { ...signing, codes })],
    event: { type: 'CodeMistyped', at: at.toISOString(), by, ask, round, digest: signing.digest, code: number },
    notices: [],
    ...stillHere(typed),
  };
};
