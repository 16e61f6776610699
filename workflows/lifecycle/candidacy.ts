import type { Directory } from '../directory.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow } from './case.ts';
import type { Change, Governed } from './change.ts';
import { withoutDiverted } from './decline.ts';
import { askedOf, noticesTo, progressOf } from './notices.ts';
import { partyIn } from './party-in.ts';
import { passOn } from './pass-on.ts';
import { stillAsked, valuesOf, waiting } from './people.ts';
import { underway } from './underway.ts';

/** What mails and record go by when a candidate is passed over because it could not take it. */
export const notAble = 'not able';

type Candidate = { row: AskRow; person: string; at: Date };

/** Whether whoever is asked as a candidate is none any more: its certification may have ended since (C1). */
export const isNoCandidate = (governed: Governed, { row, person, at }: Candidate, directory: Directory): boolean => {
  const { workflow, current } = governed;
  if (!('candidates' in askNamed(workflow, row.name).of)) return false;
  const able = workflow.candidates?.(valuesOf(current), underway(current, at, directory)) ?? [];
  return !able.some(({ id }) => id === partyIn(person));
};

/** The next candidate is asked at once in the place of one that is none any more; nothing while each still is. */
export const passOver = (governed: Governed, at: Date, directory: Directory): Change | undefined => {
  const { workflow, current } = governed;
  const isOut = (row: AskRow) =>
    stillAsked(row).some(({ id }) => isNoCandidate(governed, { row, person: id, at }, directory));
  const row = waiting(current).find(isOut);
  if (!row) return undefined;
  const { row: passed, asked } = passOn(governed, { ask: askNamed(workflow, row.name), row, at }, directory);
  const about = { ask: row.name, round: row.round, choice: notAble };
  return {
    head: withoutDiverted(current.head, passed),
    asks: [passed],
    event: { type: 'CandidatePassedOver', at: at.toISOString(), by: 'clock', ...about },
    notices: [
      ...asked.map(askedOf(passed)),
      ...noticesTo(stillAsked(row), { kind: 'passed over', ...about }),
      { ...progressOf(governed, directory, row), choice: notAble },
    ],
  };
};
