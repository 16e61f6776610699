import type { Directory } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { Values } from '../vocabulary/fields.ts';
import { fieldsOf } from '../vocabulary/workflow.ts';
import { carried } from './carried.ts';
import type { AskRow, FormRow } from './case.ts';
import type { Change, Governed, Notice } from './change.ts';
import { addressesNow } from './corrections.ts';
import { fixedFields } from './fixed-fields.ts';
import { hasInterest } from './interests.ts';
import { noticesTo, progressOf } from './notices.ts';
import { oncePerMailbox } from './party-in.ts';
import { otherPartyKnows, partyOf, rowOf, valuesOf } from './people.ts';
import { editedAlready, mailboxConfirmed, otherPartyNamed } from './refusals/editing.ts';
import { askReplaced, notAsked, requestOver } from './refusals/standing.ts';
import { describedBy, formOf } from './submit.ts';
import { changedFields } from './versions.ts';

export type Edit = { round: number; person: string; values: Values; at: Date; salt: string };

/**
 * The requester sends the form again with the changes asked for: a new round, in which terms are confirmed and approved anew.
 * The same edit again changes nothing; another one is refused.
 * @throws Refusal when nobody waits for changes, or not from this person, or when the mailbox is no longer the confirmed one
 * or the other party another.
 */
export const edit = (governed: Governed, given: Edit, directory: Directory): Change | undefined => {
  const { head } = governed.current;
  const form = formOf(given.round + 1, given.values, given.salt);
  const row = editable(governed, given, form);
  if (!row) return undefined;
  keepMailbox(governed, given.values, directory);
  keepOtherParty(governed, given.values, directory);
  const described = describedBy(governed.workflow, given.values, directory);
  return {
    head: {
      ...head,
      ...described,
      addresses: addressesNow(head, described.addresses),
      round: head.round + 1,
      waitingFor: [],
    },
    asks: [sent(row, given), ...standingAfter(governed, form, directory)],
    form,
    event: {
      type: 'RequestChanged',
      at: given.at.toISOString(),
      by: given.person,
      round: head.round + 1,
      facts: described.facts,
      commits: { salt: given.salt, content: form.values },
    },
    notices: told(governed, directory),
  };
};

/** The ask that waits for the changes; nothing when they have been sent, the same ones. */
const editable = ({ workflow, current }: Governed, { round, person }: Edit, form: FormRow): AskRow | undefined => {
  const { status } = current.head;
  const row = workflow.changes && rowOf(current, workflow.changes.ask.name, round);
  if (!row) throw askReplaced();
  if (row.status === 'done') {
    if (sameAsSent(current, form)) return undefined;
    throw editedAlready(row);
  }
  if (status !== 'open') throw requestOver(status);
  if (row.status !== 'waiting') throw askReplaced();
  if (!row.people.some((one) => one.id === person)) throw notAsked();
  return row;
};

const sameAsSent = ({ forms }: Governed['current'], { round, values }: FormRow): boolean => {
  const sent = forms.find((one) => one.round === round)?.values ?? {};
  return changedFields(Object.keys({ ...sent, ...values }), sent, values).length === 0;
};

/** Only a confirmed mailbox may have others written to: changes come from it and go on coming from it. */
const keepMailbox = (governed: Governed, values: Values, directory: Directory): void => {
  const { workflow } = governed;
  const { mailbox } = workflow.parties.requester(valuesOf(governed.current), directory);
  if (sameMailbox(workflow.parties.requester(values, directory).mailbox, mailbox)) return;
  throw mailboxConfirmed(fixedFields(governed, directory).mailbox ?? '', mailbox);
};

/** C7: whoever answered as the other party goes on being it; its name and its contact may be mended. */
const keepOtherParty = (governed: Governed, values: Values, directory: Directory): void => {
  const { workflow, current } = governed;
  const [other] = changedFields(fixedFields(governed, directory).otherParty, valuesOf(current), values);
  if (other) throw otherPartyNamed(other, fieldsOf(workflow)[other]?.label ?? { es: other, en: other });
};

/** Selective re-approval: who was asked about nothing that has changed is not asked again, unless they have an interest in what it says now. */
const standingAfter = (governed: Governed, form: FormRow, directory: Directory): AskRow[] => {
  const { workflow, current } = governed;
  const changed = changedFields(Object.keys(fieldsOf(workflow)), valuesOf(current), form.values);
  const now = {
    workflow,
    current: { ...current, head: { ...current.head, round: form.round }, forms: [...current.forms, form] },
  };
  const standing = workflow.changes ? carried(governed, { backTo: workflow.changes.backTo, changed }) : [];
  return standing.filter(
    (row) => !row.answers.some(({ by }) => hasInterest(now, { person: by, ask: row.name }, directory)),
  );
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
    ...noticesTo(oncePerMailbox([...people.values()]), { kind: 'changes sent' }),
    progressOf(governed, directory),
  ];
};
