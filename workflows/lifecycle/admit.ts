import { localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import { type Choice, isOurs } from '../vocabulary/asks.ts';
import { choiceOf } from '../vocabulary/choices.ts';
import { checksOf } from '../vocabulary/form.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { Given } from './admitted.ts';
import type { AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { employeeBehind, interestOf } from './interests.ts';
import { offeredNamed } from './offered.ts';
import { valuesOf } from './people.ts';
import { goneFrom } from './reassign.ts';
import { hasInterest, holdsNoLonger, lastDayPassed, reasonMissing, unknownChoice } from './refusals/answering.ts';
import { answeredYourself, notAsked } from './refusals/standing.ts';
import { mustSign } from './signing/refusals.ts';
import { standingOf } from './standing.ts';

type Admission = { row: AskRow | undefined; choice: Choice };

/** The ask that an answer may be recorded on, with what it leads to; no row when it has been given before, the same. @throws Refusal */
export const admit = (governed: Governed, given: Given, directory: Directory): Admission => {
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
  const gone = goneFrom(governed, { row, person: given.person, at: given.at }, directory);
  if (gone) throw gone;
  if (kind === 'signature' && !isByCode(choice, given)) throw mustSign();
  if (choice.effect !== 'abstains') refuseInterest(governed, given, directory);
  if (choice.effect === 'goes on' && kind !== 'confirmation' && kind !== 'choice')
    refuseBroken(governed, given.at, directory);
  if (choice.needsReason && given.reason.trim() === '') throw reasonMissing();
  return { row, choice };
};

/** Nobody signs, or ends it by not signing, by a link alone. */
const isByCode = ({ effect }: Choice, { code, evidence }: Given): boolean =>
  code !== undefined && (effect !== 'goes on' || evidence !== undefined);

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
