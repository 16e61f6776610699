import type { Change, Governed } from '../change.ts';
import { askedOf } from '../notices.ts';
import { rowOf, stillAsked } from '../people.ts';
import { nothingToDo } from '../refusals/staff.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';

export type OfAsk = { ask: string; round: number };

/** Staff remind everybody whose answer an ask awaits; the reminder that was to come is this one. @throws Refusal when it awaits none. */
export const remindNow = (governed: Governed, deed: OfAsk & Deed): Change => {
  admitDeed(governed, deed);
  const { current } = governed;
  const row = rowOf(current, deed.ask, deed.round);
  if (current.head.status !== 'open' || row?.status !== 'waiting' || stillAsked(row).length === 0) throw nothingToDo();
  const [next, ...rest] = row.schedule;
  return {
    head: current.head,
    asks: [{ ...row, schedule: next?.step === 'remind' ? rest : row.schedule }],
    event: { ...deedEvent('AskReminded', deed), ask: row.name, round: row.round },
    notices: stillAsked(row).map(askedOf(row, 'reminded')),
    stillActive: staffIn(deed),
  };
};
