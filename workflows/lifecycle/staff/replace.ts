import type { Person } from '../../directory.ts';
import { allAsks } from '../../vocabulary/workflow.ts';
import type { AskRow } from '../case.ts';
import type { Change, Governed } from '../change.ts';
import { instead } from '../groups.ts';
import { partyIn, placeFor } from '../party-in.ts';
import { waiting } from '../people.ts';
import { correctable } from './asked-at.ts';
import { movedTo } from './move.ts';

type Replaced = Pick<Change, 'head' | 'asks'> & { asked: { row: AskRow; to: Person }[] };

/**
 * Another person is asked everything that waits for somebody, with an id and links of their own: what the one before said
 * stays theirs. From here on the party is them.
 */
export const replaced = (governed: Governed, was: Person, now: Person): Replaced => {
  const asked = waiting(governed.current)
    .filter((row) => correctable(row).some(({ id }) => id === was.id))
    .map((row) => inPlaceOf(row, was, now));
  const asks = asked.map(({ row }) => row);
  return { ...movedTo(governed, { was, now, asks, name: now.name }), asked };
};

const inPlaceOf = (before: AskRow, was: Person, now: Person) => {
  const to = { ...now, id: placeFor(before, was) };
  const row = instead(before, was.id, [to]);
  const unreached = (row.unreached ?? []).filter(({ person }) => person !== was.id);
  return { row: { ...row, excused: [...new Set(row.excused)], unreached }, to };
};

/** Whether somebody else may take a person's place: not of whoever submitted the request, nor of whom a contract names to sign it. */
export const isReplaceable = ({ workflow }: Governed, person: string): boolean => {
  const party = partyIn(person);
  return party !== 'requester' && !allAsks(workflow).some(({ kind, of }) => kind === 'signature' && names(of, party));
};

type Of = ReturnType<typeof allAsks>[number]['of'];

const names = (of: Of, party: string): boolean =>
  ('party' in of && of.party === party) || ('parties' in of && of.parties.some((one) => one === party));
