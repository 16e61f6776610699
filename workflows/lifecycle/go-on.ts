import type { Directory } from '../directory.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import { type Admitted, answerEvent } from './admitted.ts';
import type { AskRow } from './case.ts';
import type { Change, Notice } from './change.ts';
import { excuse, incidentAfter } from './excuse.ts';
import { saidOf } from './left-out.ts';
import { answerTold, askedOf, othersTold } from './notices.ts';
import { isAsked, partyOf, waiting } from './people.ts';
import { upcoming, withRow } from './upcoming.ts';

/** A yes: with enough of them the ask is done and the run goes on; those also asked are told. */
export const goOn = (admitted: Admitted, directory: Directory): Change => {
  const { current, row, ask } = admitted;
  const { head } = current;
  const done = yesses(admitted) >= ask.quorum;
  const answered: AskRow = done ? { ...row, status: 'done', schedule: [], signal: true } : row;
  const elsewhere = excusedElsewhere(admitted, directory);
  const asks = [answered, ...elsewhere.map((one) => one.row)];
  return {
    head: {
      ...head,
      incident: incidentAfter(admitted, asks),
      waitingFor: done ? head.waitingFor.filter((name) => name !== row.name) : head.waitingFor,
    },
    asks,
    event: { ...answerEvent(admitted, head.status), ...saidOf(elsewhere.flatMap((one) => one.leftOut)) },
    notices: [
      ...othersTold(admitted, done),
      ...requesterTold({ ...admitted, row: answered }, directory),
      ...elsewhere.flatMap((one) => one.asked.map(askedOf(one.row, 'asked as substitute'))),
    ],
  };
};

/** One person gives one deciding answer: whoever decides here is no longer asked in another role. */
const excusedElsewhere = (admitted: Admitted, directory: Directory) => {
  const { workflow, current, ask, given } = admitted;
  if (ask.kind !== 'approval') return [];
  return waiting(current)
    .filter((row) => row.name !== ask.name && askNamed(workflow, row.name).kind === 'approval')
    .filter((row) => isAsked(row, given.person))
    .map((row) =>
      excuse(admitted, { ask: askNamed(workflow, row.name), row, person: given.person, at: given.at }, directory),
    );
};

const yesses = ({ row, given }: Admitted): number => row.answers.filter((one) => one.choice === given.choice).length;

/** The first confirmation brings the requester a copy and the private link to the status page; the last yes, the mail of the approval. */
const requesterTold = (admitted: Admitted, directory: Directory): Notice[] => {
  const { ask, given, row, workflow, current } = admitted;
  const to = partyOf(admitted, 'requester', directory);
  if (ask.kind === 'confirmation') return [{ kind: 'received', to, link: 'status' }];
  if (given.person === 'requester') return [];
  if (upcoming({ workflow, current: withRow(current, row) }, given.at).length === 0) return [];
  return [{ ...answerTold(admitted), kind: 'someone answered', to, link: 'status' }];
};
