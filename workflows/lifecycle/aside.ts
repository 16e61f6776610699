import type { Directory, Person } from '../directory.ts';
import { choiceOf } from '../vocabulary/choices.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow } from './case.ts';
import type { Change, Governed, NewEvent, Notice } from './change.ts';
import { colleaguesOf } from './colleagues.ts';
import { excuse, incidentAfter, notTheRightPerson } from './excuse.ts';
import { instead } from './groups.ts';
import { saidOf } from './left-out.ts';
import { askedOf } from './notices.ts';
import { type Place, partyOf, rowOf } from './people.ts';
import { goneFrom } from './reassign.ts';
import { colleagueUnknown, remarkMissing } from './refusals/asides.ts';
import { answeredYourself, notAsked } from './refusals/standing.ts';
import { standingOf } from './standing.ts';

/** What somebody says instead of an answer; `salt` is random and given. */
export type GivenAside = Place & { remark: string; at: Date; salt: string };

/** Why whoever answers instead is asked, as their mail tells. */
export const asideReasons = { declined: 'declined', handedOver: 'handed over' } as const;

/** Whether somebody may say that an ask is not for them: not of a request of their own. */
export const mayPass = (person: string): boolean => person !== 'requester';

/**
 * «No soy la persona indicada»: their link dies, and whoever stands in is asked as for an interest. Of a party nobody
 * stands in: staff find out who it is. Again changes nothing. @throws Refusal when nothing waits for them.
 */
export const declineAsk = (governed: Governed, given: GivenAside, directory: Directory): Change | undefined => {
  const before = passing(governed, given, directory);
  if (!before) return undefined;
  const ask = askNamed(governed.workflow, before.name);
  const { row, asked, leftOut } = excuse(governed, { ...given, ask, row: withAside(before, given) }, directory);
  const ours = given.person.startsWith('employee:');
  return {
    head: { ...governed.current.head, incident: incidentOf(governed, row, ours) },
    asks: [row],
    event: { ...eventOf('AskDeclinedByPerson', given), ...saidOf(leftOut) },
    notices: [
      ...asked.map(askedInstead(row, given, asideReasons.declined)),
      ...(ours ? [] : [searching(governed, row, directory)]),
    ],
    ...employeesIn(given.person),
  };
};

/**
 * Hands the ask over to a colleague, chosen by name from those that the directory knows: they are written to, with who
 * hands it over and why. Again changes nothing. @throws Refusal when nothing waits for this person, or the colleague may not.
 */
export const handOver = (
  governed: Governed,
  given: GivenAside & { to: string },
  directory: Directory,
): Change | undefined => {
  const before = passing(governed, given, directory);
  if (!before) return undefined;
  const ask = askNamed(governed.workflow, before.name);
  const to = colleaguesOf(governed, { ...given, ask, row: before }, directory).find(({ name }) => name === given.to);
  if (!to) throw colleagueUnknown();
  if (given.remark.trim() === '') throw remarkMissing();
  const row = instead(withAside(before, { ...given, to: to.id }), given.person, [to]);
  const { head } = governed.current;
  return {
    head: { ...head, addresses: withAddress(head.addresses, to), incident: incidentAfter(governed, [row]) },
    asks: [row],
    event: { ...eventOf('AskHandedOver', given), to: to.id },
    notices: [askedInstead(row, given, asideReasons.handedOver)(to)],
    ...employeesIn(given.person, to.id),
  };
};

/** The ask that this person may pass on; nothing when they have done so already. */
const passing = (governed: Governed, given: GivenAside, directory: Directory): AskRow | undefined => {
  const now = rowOf(governed.current, given.ask, given.round);
  if (now?.excused.includes(given.person) && now.asides?.some(({ by }) => by === given.person)) return undefined;
  const standing = standingOf(governed, given);
  if (standing.kind === 'refused') throw standing.refusal;
  if (standing.kind === 'answered') throw answered(governed, standing);
  if (!mayPass(given.person)) throw notAsked();
  const gone = goneFrom(governed, { row: standing.row, person: given.person, at: given.at }, directory);
  if (gone) throw gone;
  return standing.row;
};

const answered = (
  { workflow }: Governed,
  { row, answer }: Extract<ReturnType<typeof standingOf>, { kind: 'answered' }>,
) =>
  answeredYourself(
    answer,
    choiceOf(workflow, askNamed(workflow, row.name), answer.choice)?.words ?? { es: '', en: '' },
  );

const withAside = (row: AskRow, { person, remark, at, salt, to }: GivenAside & { to?: string }): AskRow => ({
  ...row,
  asides: [
    ...(row.asides ?? []),
    { by: person, ...(to !== undefined && { to }), remark: remark.trim(), at: at.toISOString(), salt },
  ],
});

const eventOf = (type: NewEvent['type'], { ask, round, person, remark, at, salt }: GivenAside): NewEvent => ({
  type,
  at: at.toISOString(),
  by: person,
  ask,
  round,
  commits: { salt, content: { remark: remark.trim() } },
});

const incidentOf = (governed: Governed, row: AskRow, ours: boolean): string => {
  const incident = incidentAfter(governed, [row]);
  return !ours && incident === 'nobody to ask' ? notTheRightPerson : incident;
};

const askedInstead =
  (row: AskRow, { person, remark }: GivenAside, choice: string) =>
  (to: Person): Notice => ({ ...askedOf(row, 'asked as substitute')(to), by: person, choice, reason: remark.trim() });

/** The requester hears that the right person is being looked for. */
const searching = (governed: Governed, { name, round }: AskRow, directory: Directory): Notice => ({
  kind: 'not the right person',
  to: partyOf(governed, 'requester', directory),
  link: 'status',
  ask: name,
  round,
});

/** Whoever answers for a party is found by their address, like its contact. */
const withAddress = (addresses: string[], { id, mailbox }: Person): string[] =>
  id.startsWith('employee:') || addresses.includes(mailbox) ? addresses : [...addresses, mailbox];

const employeesIn = (...people: string[]): Pick<Change, 'stillActive'> => {
  const ids = people.flatMap((one) => (one.startsWith('employee:') ? [one.slice('employee:'.length)] : []));
  return ids.length > 0 ? { stillActive: ids } : {};
};
