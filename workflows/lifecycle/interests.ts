import type { Employee } from '../directory/employee.ts';
import { type Directory, employeeNamed } from '../directory.ts';
import { ownDomain, sameMailbox } from '../mailbox.ts';
import { plain, plainName } from '../name.ts';
import { asDrawn } from '../text.ts';
import { choiceOf } from '../vocabulary/choices.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { Case, Interest } from './case.ts';
import type { Governed } from './change.ts';
import { partiesOf, valuesOf } from './people.ts';
import { saidSoFar } from './underway.ts';

/** Nobody decides what they, their organisation or a linked one submitted, lead or earn by; and one person never gives two deciding answers. */
export const interestOf = (
  governed: Governed,
  { employee, ask }: { employee: Employee; ask: string },
  directory: Directory,
): Interest | undefined => {
  const interest = interestIn(governed, employee, directory);
  if (interest) return interest;
  const decides = askNamed(governed.workflow, ask).kind === 'approval';
  return decides && decidedElsewhere(governed, `employee:${employee.id}`, ask) ? 'decided already' : undefined;
};

/** An interest that somebody has in a request, whatever they are asked. */
export const interestIn = (governed: Governed, employee: Employee, directory: Directory): Interest | undefined => {
  const parties = partiesOf(governed, directory);
  const domain = ownDomain(employee.mailbox);
  const earning = governed.workflow.interested(valuesOf(governed.current), directory, saidSoFar(governed.current));
  const named = (whom: string) => earning.some((text) => mentions(text, whom));
  if (parties.some((one) => sameMailbox(one.mailbox, employee.mailbox))) return 'party';
  if (domain !== undefined && parties.some((one) => ownDomain(one.mailbox) === domain)) return 'organisation';
  if (named(employee.name)) return 'named';
  return employee.interests.some(named) ? 'declared' : undefined;
};

/** Whether a text names a person or an organisation, by tax id or by name: capitals, accents and legal form aside, and letters of another script for the Latin ones that they look like. */
const mentions = (text: string, whom: string): boolean => {
  const name = plainName(asDrawn(whom));
  return name !== '' && ` ${plain(asDrawn(text))} `.includes(` ${name} `);
};

/** Whether somebody of IMTCloud may not decide an ask of this request, as it stands. */
export const hasInterest = (
  governed: Governed,
  { person, ask }: { person: string; ask: string },
  directory: Directory,
): boolean => {
  const employee = employeeBehind(person, directory);
  return employee !== undefined && interestOf(governed, { employee, ask }, directory) !== undefined;
};

/** The employee behind the id of a person, if it is one. */
export const employeeBehind = (person: string, directory: Directory): Employee | undefined =>
  person.startsWith('employee:') ? employeeNamed(directory, person.slice('employee:'.length)) : undefined;

/** Whoever signs for IMTCloud carries out what has been decided, and may have decided it. */
const decidedElsewhere = ({ workflow, current }: Governed, person: string, ask: string): boolean =>
  askNamed(workflow, ask).kind !== 'signature' &&
  decisions(workflow, current).some((one) => one.by === person && one.ask !== ask);

const decisions = (workflow: Governed['workflow'], current: Case) =>
  current.asks.flatMap((row) => {
    const ask = askNamed(workflow, row.name);
    if (ask.kind !== 'approval') return [];
    return row.answers
      .filter((answer) => choiceOf(workflow, ask, answer.choice)?.effect !== 'abstains')
      .map((answer) => ({ by: answer.by, ask: row.name }));
  });
