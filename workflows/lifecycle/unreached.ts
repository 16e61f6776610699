import type { Directory, Person } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow, LeftOut, Unreached } from './case.ts';
import type { Change, Governed, NoticeKind } from './change.ts';
import { nextAsked } from './deciders.ts';
import { besides } from './groups.ts';
import { saidOf } from './left-out.ts';
import { askedOf } from './notices.ts';
import { areEnough, reachable, stillAsked, waiting } from './people.ts';

/** Why mail does not reach somebody: it came back, or they marked it as junk, after which SES sends them nothing more. */
export type Why = Unreached['why'];

/** `kind`: which mail it was. */
type News = { person: string; mailbox: string; why: Why; kind?: NoticeKind; at: Date };

/**
 * Mail to this address does not reach this person. When they must act, staff have to mend it: each time is in the record.
 * Somebody of IMTCloud stays asked, and whoever stands in is asked at once when too few are left whom mail reaches; in the
 * place of a party nobody else can answer.
 */
export const unreached = (governed: Governed, news: News, directory: Directory): Change | undefined => {
  const { current } = governed;
  const { person, why, at } = news;
  const missed = waiting(current)
    .filter((row) => stillAsked(row).some((one) => one.id === person && sameMailbox(one.mailbox, news.mailbox)))
    .map((row) => missedBy(governed, { row, ...news }, directory));
  const [first, ...others] = missed;
  if (!first) return undefined;
  return {
    head: { ...current.head, incident: incidentAfter(current.head.incident, news) },
    asks: missed.map(({ row }) => row),
    event: {
      type: why === 'bounced' ? 'MailBounced' : 'MailComplained',
      at: at.toISOString(),
      by: person,
      ...(others.length === 0 && { ask: first.row.name, round: first.row.round }),
      ...saidOf(missed.flatMap(({ leftOut }) => leftOut)),
    },
    notices: missed.flatMap(({ row, asked }) =>
      asked.map((to) => ({ ...askedOf(row, 'asked as substitute')(to), choice: 'unreached' })),
    ),
  };
};

type Missed = { row: AskRow; asked: Person[]; leftOut: LeftOut[] };

/** A complaint came with a mail that arrived: whoever made it can still answer, and nobody else is asked. */
const missedBy = (
  governed: Governed,
  { row, person, why, at }: News & { row: AskRow },
  directory: Directory,
): Missed => {
  const known = (row.unreached ?? []).filter((one) => one.person !== person);
  const missing: AskRow = { ...row, unreached: [...known, { person, why }] };
  const ask = askNamed(governed.workflow, row.name);
  const having = reachable(missing).map(({ id }) => id);
  if (why !== 'bounced' || !person.startsWith('employee:') || areEnough(ask, row, having))
    return { row: missing, asked: [], leftOut: [] };
  const found = nextAsked(governed, { ask, row: missing, step: 'substitute', at, having }, directory);
  return { row: besides(missing, found), asked: found.people, leftOut: found.leftOut };
};

/** A run that is stuck stays so, whatever comes after. */
const incidentAfter = (incident: string, { why, kind }: News): string => {
  if (incident === 'execution stuck') return incident;
  return kind === 'code' ? `code ${why}` : `mail ${why}`;
};
