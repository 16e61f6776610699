import type { Change, Governed } from '../change.ts';
import type { Place } from '../people.ts';
import { atSignature, stillHere } from './at-signature.ts';
import { signingOf, withSigning } from './progress.ts';
import { notTicked } from './refusals.ts';

export type Seeing = Place & { ticked: boolean; at: Date };

/** Somebody asks to see what they are to sign, by a box: the first deed that no program does. Again changes nothing. @throws Refusal */
export const seeDocument = (governed: Governed, seeing: Seeing): Change | undefined => {
  const { row, document } = atSignature(governed, seeing);
  const { person, ask, round } = seeing;
  const digest = document.contractDigest;
  if (signingOf(row, person)?.digest === digest) return undefined;
  if (!seeing.ticked) throw notTicked();
  const at = seeing.at.toISOString();
  return {
    head: governed.current.head,
    // What was begun with another contract is void.
    asks: [withSigning(row, { person, digest, seenAt: at, codes: [] })],
    event: { type: 'DocumentSeen', at, by: person, ask, round, digest },
    notices: [],
    ...stillHere(seeing),
  };
};
