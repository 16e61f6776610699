import type { DirectoryWrite } from '../directory/write.ts';
import { type Directory, holding, personOf } from '../directory.ts';
import { type Effect, ledTo } from '../vocabulary/asks.ts';
import { isStopping } from '../vocabulary/errors.ts';
import { askNamed, type Said } from '../vocabulary/workflow.ts';
import { abstain } from './abstain.ts';
import { admit } from './admit.ts';
import type { Admitted, Given } from './admitted.ts';
import type { AskRow } from './case.ts';
import type { Change, Governed, Notice } from './change.ts';
import { decline } from './decline.ts';
import { extend } from './extend.ts';
import { goOn } from './go-on.ts';
import { employeeBehind } from './interests.ts';
import { valuesOf } from './people.ts';
import { released } from './released.ts';
import { stop } from './stop.ts';
import { underway } from './underway.ts';

/**
 * Records an answer. The same answer again changes nothing; another one is refused with who was first.
 * @throws Refusal when this person may not give this answer to this ask now.
 */
export const answer = (governed: Governed, given: Given, directory: Directory): Change | undefined => {
  const { row, choice } = admit(governed, given, directory);
  if (!row) return undefined;
  const admitted: Admitted = {
    ...governed,
    given,
    row: answered(row, given),
    ask: askNamed(governed.workflow, row.name),
  };
  const change = released(governed, changeBy(admitted, choice.effect, directory));
  const employee = employeeBehind(given.person, directory);
  const write = directoryWrite(admitted, directory);
  return {
    ...change,
    notices: [...change.notices, ...alerted(admitted, directory)],
    ...(write && { directory: write, event: { ...change.event, wrote: write } }),
    ...(employee && { stillActive: [employee.id] }),
  };
};

const changeBy = (admitted: Admitted, effect: Effect, directory: Directory): Change => {
  if (isStopping(effect)) return stop(admitted, effect, directory);
  switch (effect) {
    case 'abstains':
      return abstain(admitted, directory);
    case 'extends':
      return extend(admitted, directory);
    case 'passes on':
      return decline(admitted, directory);
    default:
      return goOn(admitted, directory, ledTo(effect));
  }
};

/** What the answer changes in the directory, in the same write. */
const directoryWrite = ({ workflow, current, given }: Admitted, directory: Directory): DirectoryWrite | undefined =>
  workflow.writes?.(saidIn(given), valuesOf(current), underway(current, given.at, directory));

/** Whoever has to know of it besides, as the workflow says. */
const alerted = ({ workflow, current, given }: Admitted, directory: Directory): Notice[] => {
  const alert = workflow.alert?.(saidIn(given), valuesOf(current), underway(current, given.at, directory));
  if (!alert) return [];
  const { role, lead, more } = alert;
  return holding(directory, role).map((one) => ({
    kind: 'alert',
    to: personOf(one),
    link: 'none',
    said: { lead, more },
  }));
};

const saidIn = ({ ask, round, person: by, choice, at }: Given): Said => ({
  ask,
  round,
  by,
  choice,
  at: at.toISOString(),
});

const answered = (row: AskRow, { person, choice, reason, at, salt, evidence }: Given): AskRow => ({
  ...row,
  answers: [
    ...row.answers,
    { by: person, choice, reason: reason.trim(), at: at.toISOString(), salt, ...(evidence && { evidence }) },
  ],
});
