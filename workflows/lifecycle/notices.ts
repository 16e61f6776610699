import type { Directory, Person } from '../directory.ts';
import { choiceOf } from '../vocabulary/choices.ts';
import type { Admitted } from './admitted.ts';
import type { AskRow } from './case.ts';
import type { Governed, Notice } from './change.ts';
import { isNeeded } from './groups.ts';
import { openReason } from './open-reason.ts';
import { askedNow, partyOf, stillAsked } from './people.ts';

/** The same for each of these people; only the requester's leads to the status page. */
export const noticesTo = (people: readonly Person[], about: Omit<Notice, 'to' | 'link'>): Notice[] =>
  people.map((to) => ({ ...about, to, link: to.id === 'requester' ? 'status' : 'none' }));

/** The same for each of these people, with their own page: the requester's, or that of the answer they gave to this version. */
export const noticesWithPages = ({ current }: Governed, people: readonly Person[], kind: Notice['kind']): Notice[] =>
  people.map((to) => {
    const answered = current.asks.findLast(
      (row) => row.round === current.head.round && row.answers.some((one) => one.by === to.id),
    );
    if (to.id === 'requester') return { kind, to, link: 'status' };
    return answered
      ? { kind, to, link: 'answer', ask: answered.name, round: answered.round }
      : { kind, to, link: 'none' };
  });

/** The mail that puts an ask to one person. */
export const askedOf =
  (row: AskRow, kind: Notice['kind'] = 'asked') =>
  (to: Person): Notice => ({ kind, to, link: 'ask', ask: row.name, round: row.round, until: row.deadline });

/** There is more time for an ask: the requester reads until when, unless they are asked themselves. */
export const moreTimeTold = (governed: Governed, row: AskRow, directory: Directory): Notice[] => {
  const to = partyOf(governed, 'requester', directory);
  if (stillAsked(row).some((one) => one.id === to.id)) return [];
  return [{ kind: 'more time', to, link: 'status', ask: row.name, round: row.round, until: row.deadline }];
};

/** The request goes on: the requester reads whose turn it is, and to which ask nobody answered, if that is why. */
export const progressOf = (
  governed: Governed,
  directory: Directory,
  unanswered?: Pick<AskRow, 'name' | 'round'>,
): Notice => ({
  ...(unanswered && { ask: unanswered.name, round: unanswered.round }),
  kind: 'progress',
  to: partyOf(governed, 'requester', directory),
  link: 'status',
});

/** The others who were asked the same hear who has answered, and whether their answer is still needed. */
export const othersTold = (admitted: Admitted, done: boolean): Notice[] =>
  askedNow(admitted.row)
    .filter((one) => one.id !== admitted.given.person)
    .map((to) => ({
      ...answerTold(admitted),
      kind: 'someone answered',
      to,
      link: done || !isNeeded(admitted.row, to.id) ? 'none' : 'ask',
    }));

/** What a notice of an answer tells: who said what to which ask, and why. */
export const answerTold = ({
  workflow,
  ask,
  row,
  given,
}: Admitted): Pick<Notice, 'ask' | 'round' | 'by' | 'choice' | 'reason'> => {
  const choice = choiceOf(workflow, ask, given.choice);
  return {
    ask: row.name,
    round: row.round,
    by: given.person,
    choice: given.choice,
    reason: choice ? openReason(choice, given.reason) : '',
  };
};
