import type { Directory, Person } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow, Case, LeftOut } from './case.ts';
import type { Governed } from './change.ts';
import { nextAsked } from './deciders.ts';
import { besides } from './groups.ts';
import { areEnough, askedNow, missing, waiting } from './people.ts';
import { isNamed, signatoryAway } from './signatories.ts';
import { openQuestions, questionAsked } from './signing/questions.ts';

/** Takes someone off an ask; when too few are left to answer it, whoever stands in for them is asked. */
export const excuse = (
  governed: Governed,
  { ask, row, person, at }: { ask: Ask; row: AskRow; person: string; at: Date },
  directory: Directory,
): { row: AskRow; asked: Person[]; leftOut: LeftOut[] } => {
  const excused: AskRow = { ...row, excused: [...row.excused, person] };
  if (!tooFew(ask, excused)) return { row: excused, asked: [], leftOut: [] };
  const next = { ask, row: excused, step: 'substitute', at, having: idsOf(excused) } as const;
  const found = nextAsked(governed, next, directory);
  return { row: besides(excused, found), asked: found.people, leftOut: found.leftOut };
};

/** What staff must look at once these rows are written; a run that is stuck stays so whatever is answered. */
export const incidentAfter = (governed: Governed, changed: readonly AskRow[]): Case['head']['incident'] => {
  const unchanged = waiting(governed.current).filter((row) => !changed.some((one) => sameRow(one, row)));
  const rows = [...unchanged, ...changed].filter((row) => row.status === 'waiting');
  const incident = besidesQuestions(governed, rows);
  if (openQuestions(rows).length > 0) return incident === '' ? questionAsked : incident;
  // Rows of an older release do not say who has asked: there it stays until nobody must act.
  return incident === questionAsked && rows.some(({ questions }) => questions !== undefined) ? '' : incident;
};

const besidesQuestions = (governed: Governed, rows: readonly AskRow[]): Case['head']['incident'] => {
  const { workflow, current } = governed;
  const { incident } = current.head;
  if (incident === 'execution stuck') return incident;
  const lacking = rows.find((row) => tooFew(askNamed(workflow, row.name), row));
  if (lacking) return incident === notTheRightPerson ? incident : lackingAt(governed, askNamed(workflow, lacking.name));
  if (incident === 'nobody to ask' || incident === notTheRightPerson || rows.length === 0) return '';
  // Rows of an older release do not say whom mail did not reach: there it stays until nobody must act.
  const known = /^(mail|code) /.test(incident) && rows.some((row) => row.unreached !== undefined);
  return known && rows.every((row) => missing(row).length === 0) ? '' : incident;
};

/** The incident of an ask that too few can answer: the role can be given to somebody else, a name in a contract cannot. */
export const lackingAt = (governed: Governed, ask: Ask): Case['head']['incident'] =>
  isNamed(governed, ask) ? signatoryAway : 'nobody to ask';

/** The incident of a party whose address has said that the ask is not for them: staff find out whose it is. */
export const notTheRightPerson = 'not the right person';

/** Whether those who are asked could not answer it, whatever they said. */
export const tooFew = (ask: Ask, row: AskRow): boolean => !areEnough(ask, row, idsOf(row));

const idsOf = (row: AskRow): string[] => askedNow(row).map(({ id }) => id);

const sameRow = (a: AskRow, b: AskRow): boolean => a.name === b.name && a.round === b.round;
