import type { Directory } from '../../workflows/directory.ts';
import { mayWithdraw } from '../../workflows/lifecycle/bound.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { declinedIn, stillAsked, waiting } from '../../workflows/lifecycle/people.ts';
import { openQuestions } from '../../workflows/lifecycle/signing/questions.ts';
import { isParty } from '../../workflows/lifecycle/staff/correct-address.ts';
import { awaitsFollowUp } from '../../workflows/lifecycle/staff/follow-up.ts';
import { isReplaceable } from '../../workflows/lifecycle/staff/replace.ts';
import { canResume } from '../../workflows/lifecycle/staff/resume.ts';
import { reviewable } from '../../workflows/lifecycle/staff/review-finding.ts';
import { hasPromisedEnd } from '../../workflows/vocabulary/asks.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { DeedName } from './deed-names.ts';
import type { Run } from './execution-of.ts';

/** A deed that can be done now: to whom, and about which ask. */
export type Offer = { deed: DeedName; ask: string; round: number; person: string };

type Seen = Governed & { directory: Directory; execution: Run; at: Date };

/** Everything that can be done to a request as it stands, in the order in which it is shown. */
export const offersOf = (seen: Seen): Offer[] => {
  const reviews = reviewsOf(seen);
  if (seen.current.head.status !== 'open')
    return [...(awaitsFollowUp(seen) ? [{ ...whole, deed: 'follow' as const }] : []), ...reviews];
  return [
    ...(canResume(seen, isRunning(seen)) ? [{ ...whole, deed: 'resume' as const }] : []),
    ...waiting(seen.current).flatMap((row) => {
      const about = { ask: row.name, round: row.round, person: '' };
      const people = stillAsked(row);
      const one = people.flatMap(({ id: person }): Offer[] => [
        ...(isParty(person) ? [{ ...about, deed: 'address' as const, person }] : []),
        { ...about, deed: 'send', person },
      ]);
      const all = hasPromisedEnd(askNamed(seen.workflow, row.name))
        ? (['remind'] as const)
        : (['remind', 'extend'] as const);
      const instead = declinedIn(row).map(({ id: person }): Offer => {
        const deed = isReplaceable(seen, person) ? 'replace' : 'address';
        return { ...about, deed, person };
      });
      return [...one, ...instead, ...(people.length > 0 ? all.map((deed) => ({ ...about, deed })) : [])];
    }),
    ...openQuestions(seen.current.asks).map(
      ({ row, by: person }): Offer => ({ deed: 'answer', ask: row.name, round: row.round, person }),
    ),
    ...reviews,
    ...(mayWithdraw(seen) ? [{ ...whole, deed: 'withdraw' as const }] : []),
  ];
};

const whole = { ask: '', round: 0, person: '' };

/** What was found against an implementer may be reviewed once, also when the request is over. */
const reviewsOf = (seen: Seen): Offer[] =>
  reviewable(seen, seen.at, seen.directory)
    ? [
        { ...whole, deed: 'strike' },
        { ...whole, deed: 'uphold' },
      ]
    : [];

/** A run that has just been started may not be known yet; and when nobody can say, it counts as running. */
export const isRunning = ({ execution, current, at }: Omit<Seen, 'directory'>): boolean => {
  if (execution === 'unreachable') return true;
  if (execution === 'none') return at.getTime() - new Date(current.head.changedAt).getTime() < patience;
  return execution.status === 'RUNNING';
};

const patience = 5 * 60_000;

/** The address of the page of a deed. */
export const deedPath = (request: string, { deed, ask, round, person }: Offer): string => {
  const about = Object.entries({ ask, round: round > 0 ? String(round) : '', person }).filter(
    ([, value]) => value !== '',
  );
  const query = about.length > 0 ? `?${new URLSearchParams(about)}` : '';
  return `/console/requests/${request}/${deed}${query}`;
};
