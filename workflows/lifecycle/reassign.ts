import { companyOf } from '../directory/implementer.ts';
import { type Directory, implementerNamed, type Person } from '../directory.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import { isNoCandidate, passOver } from './candidacy.ts';
import type { AskRow } from './case.ts';
import type { Change, Governed } from './change.ts';
import { implementerBehind } from './colleagues.ts';
import { isCorrected } from './corrections.ts';
import { peersOf } from './deciders.ts';
import { excuse, incidentAfter } from './excuse.ts';
import { instead } from './groups.ts';
import { hasLeft, leftUs } from './leaver.ts';
import { saidOf } from './left-out.ts';
import { askedOf } from './notices.ts';
import { partyIn, placeFor } from './party-in.ts';
import { partyIf, stillAsked, waiting } from './people.ts';
import { noCandidate, notAsked } from './refusals/standing.ts';

/** What the mail of whoever is asked instead goes by. */
export const reassigned = 'reassigned';

/**
 * The directory no longer has somebody who is asked: a leaver of IMTCloud, or a contact or colleague of an implementer who
 * was replaced, or a candidate that is none any more. The next is asked, without waiting for the deadline. It is done for every open request when the
 * directory is loaded, which alone makes people leave; and, should that have been cut short, when the clock next looks at
 * the ask. What they answered stays theirs. Nothing when nobody is gone; one ask at a time.
 */
export const reassign = (governed: Governed, at: Date, directory: Directory): Change | undefined => {
  const [gone] = waiting(governed.current).flatMap((row) =>
    stillAsked(row)
      .filter((person) => isGone(governed, person, directory))
      .map((person) => ({ row, person })),
  );
  if (!gone) return passOver(governed, at, directory);
  const { row, asked, leftOut } = gone.person.id.startsWith('employee:')
    ? succeeded(governed, { ...gone, at }, directory)
    : replaced(governed, gone, directory);
  const { head } = governed.current;
  return {
    head: {
      ...head,
      addresses: [
        ...new Set([
          ...head.addresses,
          ...asked.filter(({ id }) => !id.startsWith('employee:')).map(({ mailbox }) => mailbox),
        ]),
      ],
      incident: incidentAfter(governed, [row]),
    },
    asks: [row],
    event: {
      type: 'AskReassigned',
      at: at.toISOString(),
      by: gone.person.id,
      ask: row.name,
      round: row.round,
      ...saidOf(leftOut),
    },
    notices: asked.map((to) => ({ ...askedOf(row, 'asked as substitute')(to), choice: reassigned })),
  };
};

/** Whether the directory no longer has whoever was asked at the address that it had. */
export const isGone = (governed: Governed, person: Person, directory: Directory): boolean => {
  if (person.id.startsWith('employee:')) return hasLeft(person.id, directory);
  // Staff have corrected the address in this request: there they are.
  if (isCorrected(governed.current.head, person)) return false;
  const party = partyNow(governed, person, directory);
  return party !== undefined && !implementerBehind(governed, person, directory);
};

/** Why whoever is asked may not answer any more, though nobody has been asked instead yet: the directory no longer has them. */
export const goneFrom = (
  governed: Governed,
  { row, person, at }: { row: AskRow; person: string; at: Date },
  directory: Directory,
): Refusal | undefined => {
  const asked = row.people.find(({ id }) => id === person);
  if (asked && isNoCandidate(governed, { row, person, at }, directory)) return noCandidate();
  if (!asked || !isGone(governed, asked, directory)) return undefined;
  return person.startsWith('employee:') ? leftUs() : notAsked();
};

/** Whoever the directory names now in the place of an implementer's person; nothing for parties that it does not know. */
const partyNow = (governed: Governed, person: Person, directory: Directory): Person | undefined => {
  const party = partyIn(person.id);
  if (party === 'requester') return undefined;
  const candidate = implementerNamed(directory, companyOf(party));
  if (candidate) return { ...person, ...candidate.contact, id: party };
  const now = partyIf(governed, party, directory);
  const company = now && implementerBehind(governed, now, directory);
  return company && company.taxId === person.taxId ? now : undefined;
};

/** Whoever has the role since then is asked first, else whoever stands in; nobody while those left are enough. */
const succeeded = (
  governed: Governed,
  { row, person, at }: { row: AskRow; person: Person; at: Date },
  directory: Directory,
): ReturnType<typeof excuse> => {
  const ask = askNamed(governed.workflow, row.name);
  const excused = excuse(governed, { ask, row, person: person.id, at }, directory);
  const asked = peersOf(governed, { ask, row, person: person.id, at }, directory).filter(
    ({ id }) => !row.people.some((one) => one.id === id),
  );
  if (excused.asked.length === 0 || asked.length === 0) return excused;
  return { row: instead(row, person.id, asked), asked, leftOut: [] };
};

const replaced = (governed: Governed, { row, person }: { row: AskRow; person: Person }, directory: Directory) => {
  const now = partyNow(governed, person, directory);
  const asked = now ? [{ ...now, id: placeFor(row, person) }] : [];
  return { row: instead(row, person.id, asked), asked, leftOut: [] };
};
