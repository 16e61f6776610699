import type { Directory } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { Values } from '../vocabulary/fields.ts';
import type { AskRow, FormRow } from './case.ts';
import type { Change, Governed, Notice } from './change.ts';
import { otherPartyKnows, partyOf, rowOf, valuesOf } from './people.ts';
import { editedAlready, mailboxConfirmed } from './refusals/editing.ts';
import { askReplaced, notAsked, requestOver } from './refusals/standing.ts';
import { describedBy, formOf } from './submit.ts';

export type Edit = { round: number; person: string; values: Values; at: Date; salt: string };

/**
 * The requester sends the form again with the changes asked for: a new round, in which terms are confirmed and approved anew.
 * The same edit again changes nothing; another one is refused.
 * @throws Refusal when nobody waits for changes, or not from this person, or when the mailbox is no longer the confirmed one.
 */
export const edit = (governed: Governed, given: Edit, directory: Directory): Change | undefined => {
  const { workflow, current } = governed;
  const { head } = current;
  const row = rowOf(current, workflow.changes.ask.name, given.round);
  if (!row) throw askReplaced();
  const form = formOf(given.round + 1, given.values, given.salt);
  if (row.status === 'done') {
    if (sameAsSent(current, form)) return undefined;
    throw editedAlready(row);
  }
  if (head.status !== 'open') throw requestOver(head.status);
  if (row.status !== 'waiting') throw askReplaced();
  if (!row.people.some((one) => one.id === given.person)) throw notAsked();
  keepMailbox(governed, given.values, directory);
  return {
    head: {
      ...head,
      ...describedBy(workflow, given.values, directory),
      round: head.round + 1,
      waitingFor: [],
    },
    asks: [sent(row, given)],
    form,
    event: {
      type: 'RequestChanged',
      at: given.at.toISOString(),
      by: given.person,
      round: head.round + 1,
      commits: { salt: given.salt, content: form.values },
    },
    notices: told(governed, directory),
  };
};

const sameAsSent = ({ forms }: Governed['current'], { round, values }: FormRow): boolean => {
  const sent = forms.find((one) => one.round === round)?.values ?? {};
  return changedFields(Object.keys({ ...sent, ...values }), sent, values).length === 0;
};

/** Only a confirmed mailbox may have others written to: changes come from it and go on coming from it. */
const keepMailbox = (governed: Governed, values: Values, directory: Directory): void => {
  const { workflow, current } = governed;
  const { mailbox } = partyOf(governed, 'requester', directory);
  if (sameMailbox(workflow.parties.requester(values, directory).mailbox, mailbox)) return;
  const typed = Object.entries(valuesOf(current)).find(([, value]) => sameMailbox(value ?? '', mailbox));
  throw mailboxConfirmed(typed?.[0] ?? '', mailbox);
};

const sent = (row: AskRow, { person, at, salt }: Edit): AskRow => ({
  ...row,
  status: 'done',
  schedule: [],
  signal: true,
  answers: [...row.answers, { by: person, choice: 'send', reason: '', at: at.toISOString(), salt }],
});

/** Whoever asked for the changes hears that they were sent, and the requester that the request goes on. */
const told = (governed: Governed, directory: Directory): Notice[] => {
  const { current } = governed;
  const wanted = current.asks.filter((row) => row.round === current.head.round && row.status === 'changes');
  const by = wanted.flatMap((row) => row.people.filter((one) => one.id === row.answers.at(-1)?.by));
  const known = otherPartyKnows(current) ? [partyOf(governed, 'otherParty', directory)] : [];
  const people = new Map([...by, ...known].map((one) => [one.id, one]));
  return [
    ...[...people.values()].map((to): Notice => ({ kind: 'changes sent', to, link: 'none' })),
    progressOf(governed, directory),
  ];
};

/** The request goes on: the requester reads whose turn it is. */
export const progressOf = (governed: Governed, directory: Directory): Notice => ({
  kind: 'progress',
  to: partyOf(governed, 'requester', directory),
  link: 'status',
});

/** The names of the fields whose values differ between two rounds, in the order given. */
export const changedFields = (names: readonly string[], before: Values, after: Values): string[] =>
  names.filter((name) => (before[name] ?? '') !== (after[name] ?? ''));

/** The values that this ask was last put with, else those of the round before this one, if there was one. */
export const valuesBefore = ({ asks, forms, head }: Governed['current'], ask?: string): Values | undefined => {
  const seen = asks.filter((row) => row.name === ask && row.round < head.round).map((row) => row.round);
  const round = Math.max(0, ...seen) || head.round - 1;
  return forms.find((one) => one.round === round)?.values;
};
