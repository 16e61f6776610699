import { localDate } from '../calendar.ts';
import type { DirectoryWrite } from '../directory/write.ts';
import { type Directory, holding, personOf } from '../directory.ts';
import { type Choice, type Effect, isOurs, ledTo } from '../vocabulary/asks.ts';
import { choiceOf } from '../vocabulary/choices.ts';
import { isStopping } from '../vocabulary/errors.ts';
import { checksOf } from '../vocabulary/form.ts';
import { askNamed, type Said } from '../vocabulary/workflow.ts';
import { abstain } from './abstain.ts';
import type { Admitted, Given } from './admitted.ts';
import type { AskRow } from './case.ts';
import type { Change, Governed, Notice } from './change.ts';
import { decline } from './decline.ts';
import { extend } from './extend.ts';
import { goOn } from './go-on.ts';
import { employeeBehind, interestOf } from './interests.ts';
import { offeredNamed } from './offered.ts';
import { valuesOf } from './people.ts';
import { goneFrom } from './reassign.ts';
import { hasInterest, holdsNoLonger, lastDayPassed, reasonMissing, unknownChoice } from './refusals/answering.ts';
import { answeredYourself, notAsked } from './refusals/standing.ts';
import { released } from './released.ts';
import { mustSign } from './signing/refusals.ts';
import { standingOf } from './standing.ts';
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
      return extend(admitted);
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

type Admission = { row: AskRow | undefined; choice: Choice };

const admit = (governed: Governed, given: Given, directory: Directory): Admission => {
  const standing = standingOf(governed, given);
  if (standing.kind === 'refused') throw standing.refusal;
  const { row } = standing;
  const { workflow } = governed;
  const ask = askNamed(workflow, row.name);
  const { kind } = ask;
  const choice =
    standing.kind === 'answered'
      ? choiceOf(workflow, ask, given.choice)
      : offeredNamed(governed, ask, row, given.choice);
  if (standing.kind === 'answered' && standing.answer.choice !== given.choice)
    throw answeredYourself(
      standing.answer,
      choiceOf(workflow, ask, standing.answer.choice)?.words ?? { es: '', en: '' },
    );
  const known = choice ?? choiceOf(workflow, ask, given.choice);
  if (known?.effect === 'extends' && row.extended) return { row: undefined, choice: known };
  if (!choice || kind === 'information') throw unknownChoice();
  if (standing.kind === 'answered') return { row: undefined, choice };
  const gone = goneFrom(governed, { row, person: given.person }, directory);
  if (gone) throw gone;
  if (kind === 'signature' && choice.effect === 'goes on' && !given.evidence) throw mustSign();
  if (choice.effect !== 'abstains') refuseInterest(governed, given, directory);
  if (choice.effect === 'goes on' && kind !== 'confirmation' && kind !== 'choice')
    refuseBroken(governed, given.at, directory);
  if (choice.needsReason && given.reason.trim() === '') throw reasonMissing();
  return { row, choice };
};

/** S8: whoever was asked must still work here, hold no interest, and not have decided elsewhere in this request. */
const refuseInterest = (governed: Governed, given: Given, directory: Directory): void => {
  if (!given.person.startsWith('employee:')) return;
  const employee = employeeBehind(given.person, directory);
  if (!employee?.active) throw notAsked();
  if (!isOurs(askNamed(governed.workflow, given.ask))) return;
  if (interestOf(governed, { employee, ask: given.ask }, directory)) throw hasInterest();
};

/** C1, C7: nobody says yes to what holds no longer, as when a certification has ended since the form was sent. */
const refuseBroken = ({ workflow, current }: Governed, at: Date, directory: Directory): void => {
  const today = localDate(at);
  const values = valuesOf(current);
  const broken = checksOf(workflow, values, { directory, today }).find(({ check, passes }) => check.lasting && !passes);
  if (broken) throw holdsNoLonger(broken.check);
  const lastDay = workflow.inForce?.until(values);
  if (lastDay !== undefined && lastDay < today) throw lastDayPassed(lastDay);
};

const answered = (row: AskRow, { person, choice, reason, at, salt, evidence }: Given): AskRow => ({
  ...row,
  answers: [
    ...row.answers,
    { by: person, choice, reason: reason.trim(), at: at.toISOString(), salt, ...(evidence && { evidence }) },
  ],
});
