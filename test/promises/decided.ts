import { implementerNamed } from '../../workflows/directory.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { directory, publisher } from '../workflows/examples.ts';
import type { World } from './world.ts';

/** Promise 3: no one decides who was not asked, or has an interest, or has decided elsewhere; parties are asked where the directory says. */
export const decidedWrong = async ({ about: { workflow }, current }: World): Promise<string[]> => {
  const { asks } = await current();
  const approvals = asks.filter((row) => askNamed(workflow, row.name).kind === 'approval');
  return [
    ...asks.flatMap(byStrangers),
    ...approvals.flatMap(byParties),
    ...approvals.flatMap(afterAbstaining),
    ...inTwoRoles(approvals),
    ...asks.flatMap(askedElsewhere),
  ];
};

const byStrangers = ({ name, people, answers }: AskRow): string[] =>
  answers.filter(({ by }) => !people.some(({ id }) => id === by)).map(({ by }) => `${by} answers ${name}, unasked`);

const byParties = ({ name, answers }: AskRow): string[] =>
  answers.filter(({ by }) => !by.startsWith('employee:')).map(({ by }) => `${by} decides ${name}`);

const decisions = ({ answers }: AskRow) => answers.filter(({ choice }) => choice !== 'abstain');

const afterAbstaining = (row: AskRow): string[] =>
  decisions(row)
    .filter(({ by }) => row.answers.some((one) => one.by === by && one.choice === 'abstain'))
    .map(({ by }) => `${by} decides ${row.name} after abstaining`);

/** In whichever rounds: one person gives one deciding answer. */
const inTwoRoles = (approvals: readonly AskRow[]): string[] => {
  const given = approvals.flatMap((row) => decisions(row).map(({ by }) => ({ by, ask: row.name })));
  return given
    .filter(({ by, ask }) => given.some((other) => other.by === by && other.ask < ask))
    .map(({ by, ask }) => `${by} decides ${ask} and something else`);
};

/** Elena writes for the publisher; the implementer that she names is written to at its own address. */
const askedElsewhere = ({ name, people }: AskRow): string[] =>
  people
    .filter(({ id, mailbox }) => id === 'otherParty' && mailbox !== '' && mailbox !== contact)
    .map(({ mailbox }) => `${name} is asked at ${mailbox}`);

const contact = implementerNamed(directory, publisher.implementer)?.contact.mailbox;
