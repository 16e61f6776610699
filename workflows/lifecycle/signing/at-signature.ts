import type { Ask } from '../../vocabulary/asks.ts';
import { choiceOf } from '../../vocabulary/choices.ts';
import { askNamed } from '../../vocabulary/workflow.ts';
import type { AskRow } from '../case.ts';
import type { Change, Governed } from '../change.ts';
import type { Place } from '../people.ts';
import { answeredYourself } from '../refusals/standing.ts';
import { standingOf } from '../standing.ts';
import { documentFor, type Frozen } from './document.ts';
import { type Signing, signingOf } from './progress.ts';
import { documentChanged, documentNotReady, notSeen } from './refusals.ts';

/** A signature that can be given now, with what is signed. */
export type AtSignature = { row: AskRow; ask: Ask; document: Frozen };

/**
 * Whoever stands before a signature may give it: it is not decided, void or expired, it is theirs, and what is signed is
 * what everyone else of this round has signed. @throws Refusal
 */
export const atSignature = (governed: Governed, place: Place): AtSignature => {
  const standing = standingOf(governed, place);
  if (standing.kind === 'refused') throw standing.refusal;
  const ask = askNamed(governed.workflow, place.ask);
  if (ask.kind !== 'signature') throw new Error(`${place.ask} is no signature`);
  if (standing.kind === 'answered') throw answeredYourself(standing.answer, givenWords(governed, ask, standing.answer));
  const document = documentFor(governed, place);
  if (document?.contractDigest === undefined) throw documentNotReady();
  if (!signedSame(governed, place.round, document.contractDigest)) throw documentChanged();
  return { row: standing.row, ask, document: { ...document, contractDigest: document.contractDigest } };
};

const givenWords = ({ workflow }: Governed, ask: Ask, { choice }: { choice: string }) =>
  choiceOf(workflow, ask, choice)?.words ?? { es: '', en: '' };

const signedSame = ({ current }: Governed, round: number, digest: string): boolean =>
  current.asks
    .filter((row) => row.round === round)
    .flatMap(({ answers }) => answers.flatMap(({ evidence }) => evidence ?? []))
    .every(({ contractDigest }) => contractDigest === digest);

/** How far whoever has been shown this very contract has come. @throws Refusal when they have not, or were shown another */
export const seenBy = ({ row, document }: AtSignature, person: string): Signing => {
  const signing = signingOf(row, person);
  if (!signing) throw notSeen();
  if (signing.digest !== document.contractDigest) throw documentChanged();
  return signing;
};

/** Whoever signs for IMTCloud must still work here when it is written. */
export const stillHere = ({ person }: Pick<Place, 'person'>): Pick<Change, 'stillActive'> =>
  person.startsWith('employee:') ? { stillActive: [person.slice('employee:'.length)] } : {};
