import type { Directory } from '../directory.ts';
import { choiceOf } from '../vocabulary/choices.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import { type Admitted, answerEvent } from './admitted.ts';
import { carried } from './carried.ts';
import type { AskRow } from './case.ts';
import type { Change, Notice } from './change.ts';
import { excuse, incidentAfter } from './excuse.ts';
import { saidOf } from './left-out.ts';
import { answerTold, askedOf, othersTold } from './notices.ts';
import { besideIt } from './path.ts';
import { areEnough, isAsked, partyIf, partyOf, waiting } from './people.ts';
import { upcoming, withRow } from './upcoming.ts';

/** A yes, or an answer that leads to an aside: with enough of them the ask is done and the run goes on; those also asked are told. */
export const goOn = (admitted: Admitted, directory: Directory, leads?: string): Change => {
  const { current, row, ask } = admitted;
  const { head } = current;
  const done = areEnough(ask, row, thoseAgreeing(admitted));
  const answered: AskRow = done ? settled(admitted, leads) : row;
  const onward = done && leads === undefined ? roundBegun(admitted) : undefined;
  const elsewhere = excusedElsewhere(admitted, directory);
  const asks = [answered, ...elsewhere.map((one) => one.row)];
  return {
    head: {
      ...head,
      ...(onward && { round: onward.round }),
      incident: incidentAfter(admitted, asks),
      waitingFor: done ? head.waitingFor.filter((name) => name !== row.name) : head.waitingFor,
    },
    asks: [...asks, ...(onward?.rows ?? [])],
    event: {
      ...answerEvent(admitted, head.status),
      ...(onward && { begins: onward.round }),
      ...saidOf(elsewhere.flatMap((one) => one.leftOut)),
    },
    notices: [
      ...othersTold(admitted, done),
      ...requesterTold({ ...admitted, row: answered }, directory),
      ...partiesTold(admitted, directory),
      ...elsewhere.flatMap((one) => one.asked.map(askedOf(one.row, 'asked as substitute'))),
    ],
  };
};

/** An answer that leads elsewhere waits for those beside it, which its error would cut short. */
const settled = (admitted: Admitted, leads: string | undefined): AskRow => {
  const { row } = admitted;
  if (leads === undefined) return { ...row, status: 'done', schedule: [], signal: true };
  const alone = !besideIt(admitted, row).some(({ status }) => status === 'waiting');
  return { ...row, status: 'diverted', leads, schedule: [], signal: alone };
};

/** An aside that goes back begins a round, which takes along what was answered before the stage it goes back to. */
const roundBegun = (admitted: Admitted): { round: number; rows: AskRow[] } | undefined => {
  const { workflow, current, ask } = admitted;
  const aside = workflow.asides?.find((one) => one.ask.name === ask.name && one.again);
  return aside && { round: current.head.round + 1, rows: carried(admitted, { backTo: aside.onward }) };
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

/** Parties that the answer names read it with its reason. */
const partiesTold = (admitted: Admitted, directory: Directory): Notice[] => {
  const { workflow, ask, given } = admitted;
  const told = choiceOf(workflow, ask, given.choice)?.tells ?? [];
  return told
    .flatMap((party) => partyIf(admitted, party, directory) ?? [])
    .map((to) => ({ ...answerTold(admitted), kind: 'someone answered', to, link: 'none' }));
};

const thoseAgreeing = ({ row, given }: Admitted): string[] =>
  row.answers.filter((one) => one.choice === given.choice).map(({ by }) => by);

/** The first confirmation brings the requester a copy and the private link to the status page; the last yes, the mail of the approval. */
const requesterTold = (admitted: Admitted, directory: Directory): Notice[] => {
  const { ask, given, row, workflow, current } = admitted;
  const to = partyOf(admitted, 'requester', directory);
  if (ask.kind === 'confirmation') return [{ kind: 'received', to, link: 'status' }];
  if (given.person === 'requester') return [];
  if (upcoming({ workflow, current: withRow(current, row) }, given.at, directory).length === 0) return [];
  return [{ ...answerTold(admitted), kind: 'someone answered', to, link: 'status' }];
};
