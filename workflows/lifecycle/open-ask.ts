import type { Directory, Person } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow } from './case.ts';
import type { Change, Governed } from './change.ts';
import { firstAsked } from './deciders.ts';
import { saidOf, withoutThose } from './left-out.ts';
import { askedOf } from './notices.ts';
import { roundOver, rowOf } from './people.ts';
import { scheduleOf } from './schedule.ts';

type Put = { ask: string; round: number; at: Date };

/**
 * A run waits at this ask: puts it to whoever must answer; the requester read whose turn it is in the mail of the step
 * before. Nothing when it has been put before, or when the request or its round is over.
 */
export const openAsk = (governed: Governed, { ask, round, at }: Put, directory: Directory): Change | undefined => {
  const { workflow, current } = governed;
  const { head } = current;
  if (head.status !== 'open' || round !== head.round || rowOf(current, ask, round)) return undefined;
  // An ask beside it was answered before this one was put: the run is about to leave both.
  if (roundOver(current, round) && ask !== workflow.changes?.ask.name) return undefined;
  const asked = askNamed(workflow, ask);
  const { people, leftOut } = firstAsked(governed, { ask: asked, at }, directory);
  const row = withoutThose(newRow(asked, people, { round, at }), leftOut);
  return {
    head: {
      ...head,
      waitingFor: [...head.waitingFor, ask],
      incident: row.people.length > 0 ? head.incident : 'nobody to ask',
    },
    asks: [row],
    event: { type: 'AskOpened', at: at.toISOString(), by: 'run', ask, round, ...saidOf(leftOut) },
    notices: row.people.map(askedOf(row)),
  };
};

const newRow = (ask: Ask, people: Person[], { round, at }: Pick<Put, 'round' | 'at'>): AskRow => ({
  ...scheduleOf(ask, at),
  name: ask.name,
  round,
  status: 'waiting',
  people,
  excused: [],
  answers: [],
  openedAt: at.toISOString(),
  signal: false,
});
