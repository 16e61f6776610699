import type { Directory, Person } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import { type Ask, isPutTo, type Party } from '../vocabulary/asks.ts';
import type { Values } from '../vocabulary/fields.ts';
import type { AskRow, Case } from './case.ts';
import type { Governed } from './change.ts';
import { reachedAt } from './corrections.ts';
import { isNeeded, lacking } from './groups.ts';
import { oncePerMailbox, partyIn } from './party-in.ts';

/** What was typed in the current round. */
export const valuesOf = (current: Case): Values => valuesIn(current, current.head.round);

/** What stood in a round: not every round brought a form of its own. */
export const valuesIn = ({ forms }: Case, round: number): Values =>
  forms.findLast((one) => one.round <= round)?.values ?? {};

/** The number of the version that stood in a round: not every round brought one. */
export const versionIn = ({ forms }: Pick<Case, 'forms'>, round: number): number =>
  forms.filter((one) => one.round <= round).length;

/** A party as the current round names it, if the request has it; the requester reads in the language of the request. */
export const partyIf = ({ workflow, current }: Governed, party: Party, directory: Directory): Person | undefined => {
  const person = workflow.parties[party]?.(valuesOf(current), directory);
  const language = party === 'requester' ? current.head.language : person?.language;
  return person && reachedAt(current.head, { ...person, id: party, language: language ?? person.language });
};

/** The same of a party that must be there. @throws Error when the request has none. */
export const partyOf = (governed: Governed, party: Party, directory: Directory): Person => {
  const person = partyIf(governed, party, directory);
  if (!person) throw new Error(`Workflow ${governed.workflow.name} has no ${party}`);
  return person;
};

/** The parties that there are. */
export const partiesOf = (governed: Governed, directory: Directory): Person[] =>
  Object.keys(governed.workflow.parties).flatMap((party) => partyIf(governed, party, directory) ?? []);

/** The ask's row in this round. */
export const rowOf = (current: Case, ask: string, round: number): AskRow | undefined =>
  current.asks.find((row) => row.name === ask && row.round === round);

/** One person's place in an ask, as their link names it. */
export type Place = { ask: string; round: number; person: string };

/** Whether somebody else has that place now: a contact may have been mended by changes, or replaced in the directory. */
export const isTaken = (current: Case, { ask, round, person }: Place): boolean => {
  const asked = (row: AskRow | undefined) => row?.people.find((one) => one.id === person)?.mailbox ?? '';
  const then = asked(rowOf(current, ask, round));
  if (then === '' || person.includes(':')) return false;
  const { addresses } = current.head;
  const now = addresses.length > 0 ? addresses : [asked(current.asks.findLast((row) => asked(row) !== ''))];
  return !now.some((one) => sameMailbox(one, then));
};

/** The asks that can be answered now. */
export const waiting = (current: Case): AskRow[] => current.asks.filter((row) => row.status === 'waiting');

/** Whether the ask is put to this person: they were asked, and have not been excused. */
export const isAsked = (row: AskRow, person: string): boolean => askedNow(row).some((one) => one.id === person);

/** Those whom the ask is put to. */
export const askedNow = ({ people, excused }: AskRow): Person[] => people.filter((one) => !excused.includes(one.id));

/** How many of them must say yes. */
export const quorumOf = ({ quorum }: Pick<Ask, 'quorum'>, row: AskRow): number =>
  row.quorum ?? (quorum === 'all' ? row.people.length : quorum);

/** Whether these people are enough to answer it: as many as must say yes and, where groups are asked, one of each. */
export const areEnough = (ask: Pick<Ask, 'quorum'>, row: AskRow, people: readonly string[]): boolean =>
  people.length >= Math.max(1, quorumOf(ask, row)) && lacking(row.groups, people).length === 0;

/** Those of them whom our mail reaches, as far as we know. */
export const reachable = (row: AskRow): Person[] =>
  askedNow(row).filter((one) => !row.unreached?.some(({ person, why }) => person === one.id && why === 'bounced'));

/** Those whose answer is awaited and whom our mail does not reach. */
export const missing = (row: AskRow): Person[] =>
  stillAsked(row).filter((one) => row.unreached?.some(({ person }) => person === one.id));

/** Those of them whose answer is awaited: not of a group that has said yes. */
export const stillAsked = (row: AskRow): Person[] =>
  askedNow(row).filter((one) => !row.answers.some((answer) => answer.by === one.id) && isNeeded(row, one.id));

/** Parties whose address said that the ask is not for them, while nobody is asked in their place: only another address of theirs can be. */
export const declinedIn = ({ people, excused, asides = [] }: AskRow): Person[] =>
  people.filter(
    ({ id }) =>
      !id.startsWith('employee:') &&
      excused.includes(id) &&
      asides.some(({ by, to }) => by === id && to === undefined) &&
      people.findLast((one) => partyIn(one.id) === partyIn(id))?.id === id,
  );

/** Whether a round is over: somebody has asked for changes in it, or they have been made. Nobody else is asked in it. */
export const roundOver = ({ head, asks }: Case, round: number): boolean =>
  round < head.round || asks.some((row) => row.round === round && row.status === 'changes');

/** Everyone asked so far in any round, each once, but for those named and for candidates who did not take it. */
export const everyoneAsked = (current: Case, except: readonly string[]): Person[] => {
  const people = current.asks.flatMap(stillConcerned).filter((one) => !except.includes(one.id));
  return oncePerMailbox([...new Map(people.map((one) => [one.id, reachedAt(current.head, one)])).values()]);
};

const stillConcerned = ({ people, excused }: AskRow): Person[] =>
  people.filter(({ id }) => !id.startsWith('implementer:') || !excused.includes(id));

/** Whether the other party has been written to, so that it wants to know the end. */
export const otherPartyKnows = (current: Case): boolean => hasBeenAsked(current, 'otherParty');

/** The parties, as far as they have been written to. */
export const partiesKnowing = (governed: Governed, directory: Directory): Person[] =>
  partiesOf(governed, directory).filter(({ id }) => id === 'requester' || hasBeenAsked(governed.current, id));

const hasBeenAsked = ({ asks }: Case, person: string): boolean =>
  asks.some((row) => row.people.some((one) => one.id === person));

/** Whether an ask is the requester's own. */
export const isOwnAsk = (ask: Pick<Ask, 'of'>): boolean => isPutTo(ask, 'requester');

/** Whoever wants to know how a request ends: the parties, as far as they have been written to, then everyone else asked. */
export const everyoneInvolved = (governed: Governed, directory: Directory): Person[] =>
  oncePerMailbox([
    ...partiesKnowing(governed, directory),
    ...everyoneAsked(governed.current, Object.keys(governed.workflow.parties)),
  ]);
