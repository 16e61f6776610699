import type { Directory } from '../../workflows/directory.ts';
import { mayWithdraw } from '../../workflows/lifecycle/bound.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { colleaguesOf } from '../../workflows/lifecycle/colleagues.ts';
import { offered } from '../../workflows/lifecycle/offered.ts';
import { stillAsked, waiting } from '../../workflows/lifecycle/people.ts';
import { hasPromisedEnd } from '../../workflows/vocabulary/asks.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';

type Place = { ask: string; round: number; person: string };

/** Something that somebody, or the clock, can do to a request as it stands. */
export type Move =
  | ({ kind: 'answer'; choice: string } & Place)
  | ({ kind: 'sign' } & Place)
  | ({ kind: 'ask a question' } & Place)
  | ({ kind: 'be answered' } & Place)
  | ({ kind: 'send the changes' } & Place)
  | ({ kind: 'not the right person' } & Place)
  | ({ kind: 'extend' } & Place)
  | ({ kind: 'mail comes back' } & Place)
  | ({ kind: 'mail is marked as junk' } & Place)
  | ({ kind: 'hand over'; to: string } & Place)
  | { kind: 'silence'; ask: string; round: number; step: string }
  | { kind: 'day'; step: string }
  | { kind: 'withdraw' }
  | { kind: 'reopen' };

/** What is known of a move without its request: every choice of every ask has one name. */
export const nameOf = (move: Move): string => {
  if (move.kind === 'answer') return `${move.ask}: ${move.choice}`;
  if (move.kind === 'silence') return `${move.ask}: silence, ${move.step}`;
  if (move.kind === 'day') return `day: ${move.step}`;
  return 'ask' in move ? `${move.ask}: ${move.kind}` : move.kind;
};

/** Whether what follows is worth playing on, and not only the move itself. */
export const leadsOn = (governed: Governed, move: Move): boolean => {
  if (move.kind === 'answer') {
    const { effect } = offeredAt(governed, move.ask, move.round)[move.choice] ?? {};
    return effect !== 'abstains' && effect !== 'extends';
  }
  return !endings.includes(move.kind);
};

/** What is looked at, and not played on from. */
const endings: readonly Move['kind'][] = [
  'withdraw',
  'not the right person',
  'hand over',
  'extend',
  'ask a question',
  'be answered',
  'mail comes back',
  'mail is marked as junk',
];

/** Everything that can be done now. Once an ask has met silence only the clock goes on with it: its answers have been played. */
export const movesIn = (governed: Governed, directory: Directory, at: Date): Move[] => {
  const { current } = governed;
  const { status, schedule } = current.head;
  if (status === 'lapsed') return [{ kind: 'reopen' }];
  if (status === 'approved' || status === 'in force') {
    const [due] = schedule;
    return due && due.step !== 'erase' ? [{ kind: 'day', step: due.span ?? due.step }] : [];
  }
  if (status !== 'open') return [];
  const silent = waiting(current).find(isSilent);
  if (silent) return silences(silent);
  return [
    ...waiting(current).flatMap((row) => [...answers(governed, row), ...asides(governed, row, directory, at)]),
    ...waiting(current).flatMap(silences),
    ...(mayWithdraw(governed) ? [{ kind: 'withdraw' as const }] : []),
  ];
};

/** The clock has begun with it: the reminder has been sent. */
export const isSilent = ({ schedule }: AskRow): boolean => schedule.length > 0 && schedule[0]?.step !== 'remind';

const silences = ({ name, round, schedule: [due] }: AskRow): Move[] =>
  due ? [{ kind: 'silence', ask: name, round, step: due.step }] : [];

const offeredAt = (governed: Governed, ask: string, round: number) => {
  const row = governed.current.asks.find((one) => one.name === ask && one.round === round);
  return row ? offered(governed, askNamed(governed.workflow, ask), row) : {};
};

const answers = (governed: Governed, row: AskRow): Move[] => {
  const { kind } = askNamed(governed.workflow, row.name);
  const [first] = stillAsked(row);
  if (!first) return [];
  const place = { ask: row.name, round: row.round, person: first.id };
  if (kind === 'information') return [{ kind: 'send the changes', ...place }];
  const choices = Object.keys(offeredAt(governed, row.name, row.round));
  const given = choices.map(
    (choice): Move =>
      kind === 'signature' && choice === 'sign' ? { kind: 'sign', ...place } : { kind: 'answer', choice, ...place },
  );
  if (kind !== 'signature') return given;
  return [...given, { kind: 'ask a question', ...place }, { kind: 'be answered', ...place }];
};

const asides = (governed: Governed, row: AskRow, directory: Directory, at: Date): Move[] => {
  const [first] = stillAsked(row);
  if (!first) return [];
  const place = { ask: row.name, round: row.round, person: first.id };
  const ask = askNamed(governed.workflow, row.name);
  const ours: Move[] = [
    ...(hasPromisedEnd(ask) ? [] : [{ kind: 'extend' as const, ...place }]),
    { kind: 'mail comes back', ...place },
    { kind: 'mail is marked as junk', ...place },
  ];
  if (first.id === 'requester') return ours;
  const [colleague] = colleaguesOf(governed, { ask, row, person: first.id, at }, directory);
  return [
    ...ours,
    { kind: 'not the right person', ...place },
    ...(colleague ? [{ kind: 'hand over' as const, to: colleague.name, ...place }] : []),
  ];
};
