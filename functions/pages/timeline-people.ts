import { type Directory, employeeNamed } from '../../workflows/directory.ts';
import type { Step } from '../../workflows/lifecycle/case.ts';
import { type Ask, isOurs } from '../../workflows/vocabulary/asks.ts';
import { fill, type Words } from '../../workflows/vocabulary/words.ts';
import type { ChainedEvent, Message } from '../ledger/port.ts';
import { rungs } from './event-words.ts';
import { capacityFor, capacityOf, nameAs, roleOf, roleWithin } from './roles.ts';
import type { Told } from './timeline.tsx';

/** Whoever did it: by name where it is known, else by role, never by id. */
export const who = (event: ChainedEvent, ask: Ask | undefined, { standing, messages }: Told): Words => {
  if (event.by.startsWith('staff:')) return staffNamed(event.by, messages ? standing.directory : undefined);
  const { asks } = standing.current;
  // After changes another company may be the other party: whoever was asked then comes first.
  const then = asks.filter((row) => row.name === event.ask && row.round === event.round);
  const named = [...then, ...asks]
    .flatMap((row) => row.people.map((one) => ({ row, ...one })))
    .find((one) => one.id === event.by && one.name !== '');
  const decides = ask !== undefined && isOurs(ask);
  if (!named) return actors[event.by] ?? (ask ? roleOf(ask) : somebody);
  return nameAs(named.name, decides ? capacityOf(ask, then[0] ?? named.row, event.by) : both(named.organisation));
};

/** A member of staff: by name for the others, and to everybody else as all of them. */
export const staffNamed = (by: string, directory: Directory | undefined): Words => {
  const name = employeeNamed(directory ?? { employees: [] }, by.slice('staff:'.length))?.name;
  return name === undefined ? ourStaff : nameAs(name, ourStaffBriefly);
};

const ourStaff: Words = { es: 'El equipo de IMTCloud', en: 'The staff of IMTCloud' };
const ourStaffBriefly: Words = { es: 'equipo de IMTCloud', en: 'staff of IMTCloud' };

/** Whom it was asked of: by name for staff, as the mails of that very event say, else by role. */
export const whom = (event: ChainedEvent, ask: Ask, { messages }: Told): Words => {
  const names = written(event, [tells[event.type] ?? 'reminded'], messages);
  return names ? nameAs(names, capacityFor(ask)) : roleWithin(ask);
};

/** How an event writes to those it is about. */
const tells: Partial<Record<ChainedEvent['type'], Message['kind']>> = {
  AskOpened: 'asked',
  AddressCorrected: 'asked',
  PersonReplaced: 'asked',
  LinkSentAgain: 'asked',
  QuestionAnswered: 'question answered',
};

/** Who was asked besides: by name and as what for staff, else by role. */
export const besides = (event: ChainedEvent, told: Told): Words => {
  const rung = rungs[event.choice as Step];
  const names = askedBesides(event, told);
  if (!names) return rung?.role ?? somebodyElse;
  return rung ? fill(rung.named, { names }) : names;
};

/** Whom an event had asked in the place of others, or beside them. */
export const askedBesides = (event: ChainedEvent, { messages }: Told): Words | undefined =>
  written(event, ['asked as substitute'], messages);

/** Those to whom an event wrote so: a message is numbered by its event. */
const written = (
  event: ChainedEvent,
  kinds: Message['kind'][],
  messages: readonly Message[] = [],
): Words | undefined => {
  const names = messages
    .filter(({ id, kind, to }) => Number(id.split('-')[0]) === event.number && kinds.includes(kind) && to.name !== '')
    .map(({ to }) => to.name);
  return names.length === 0 ? undefined : { es: listed('es-ES', names), en: listed('en-GB', names) };
};

const listed = (locale: string, names: string[]): string => new Intl.ListFormat(locale).format(names);

const both = (text: string): Words => ({ es: text, en: text });

const somebody: Words = { es: 'Una persona de IMTCloud', en: 'Somebody at IMTCloud' };
const somebodyElse: Words = { es: 'otra persona', en: 'somebody else' };

const actors: Record<string, Words> = {
  requester: { es: 'Quien presentó la solicitud', en: 'The requester' },
  otherParty: { es: 'La otra parte', en: 'The other party' },
  clock: { es: 'El sistema', en: 'The system' },
  documents: { es: 'El sistema', en: 'The system' },
  run: { es: 'El sistema', en: 'The system' },
};
