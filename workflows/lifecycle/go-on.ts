import type { Directory } from '../directory.ts';
import type { Admitted } from './answer.ts';
import { answerEvent } from './answer.ts';
import type { Change, Notice } from './change.ts';
import { partyOf } from './people.ts';
import { upcoming, withRow } from './upcoming.ts';

/** A yes: with enough of them the ask is done and the run goes on; those also asked are told. */
export const goOn = (admitted: Admitted, directory: Directory): Change => {
  const { current, row, ask } = admitted;
  const done = yesses(admitted) >= ask.quorum;
  const head = current.head;
  const answered: Admitted['row'] = done ? { ...row, status: 'done', schedule: [], signal: true } : row;
  return {
    head: done ? { ...head, waitingFor: head.waitingFor.filter((name) => name !== row.name), incident: '' } : head,
    asks: [answered],
    event: answerEvent(admitted, head.status),
    notices: [...othersTold(admitted, done), ...requesterTold({ ...admitted, row: answered }, directory)],
  };
};

const yesses = ({ row, given }: Admitted): number => row.answers.filter((one) => one.choice === given.choice).length;

const othersTold = ({ row, given }: Admitted, done: boolean): Notice[] =>
  row.people
    .filter((one) => one.id !== given.person && !row.excused.includes(one.id))
    .map((to) => ({
      kind: 'someone answered',
      to,
      link: done ? 'none' : 'ask',
      ask: row.name,
      round: row.round,
      by: given.person,
      choice: given.choice,
      reason: given.reason,
    }));

/** The first confirmation brings the requester a copy and the private link to the status page; the last yes, the mail of the approval. */
const requesterTold = (admitted: Admitted, directory: Directory): Notice[] => {
  const { ask, given, row, workflow, current } = admitted;
  const to = partyOf(admitted, 'requester', directory);
  if (ask.kind === 'confirmation') return [{ kind: 'received', to, link: 'status' }];
  if (given.person === 'requester') return [];
  if (upcoming({ workflow, current: withRow(current, row) }, given.at).length === 0) return [];
  return [
    {
      kind: 'someone answered',
      to,
      link: 'status',
      ask: row.name,
      round: row.round,
      by: given.person,
      choice: given.choice,
      reason: given.reason,
    },
  ];
};
