import type { Directory } from '../directory.ts';
import type { Values } from '../vocabulary/fields.ts';
import type { Language } from '../vocabulary/words.ts';
import type { Workflow } from '../vocabulary/workflow.ts';
import type { Case, FormRow, Head } from './case.ts';
import type { Change } from './change.ts';

export type Submission = {
  workflow: Workflow;
  /** The new reference; never an authenticator. */
  request: string;
  values: Values;
  language: Language;
  at: Date;
  salt: string;
};

/** A new request, whose values the form has checked: its first run has to be started. */
export const submit = (submission: Submission, directory: Directory): Change => {
  const { at, salt } = submission;
  const head = firstHead(submission, directory);
  const form = formOf(1, submission.values, salt);
  return {
    head,
    asks: [],
    form,
    event: {
      type: 'RequestSubmitted',
      at: at.toISOString(),
      by: 'requester',
      round: 1,
      facts: head.facts,
      commits: { salt, content: form.values },
    },
    notices: [],
  };
};

/** The form's row of a round: only what has a value. */
export const formOf = (round: number, values: Values, salt: string): FormRow => ({
  round,
  salt,
  values: Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
});

/** What the head says of the values of its round. */
export const describedBy = (workflow: Workflow, values: Values, directory: Directory) => ({
  facts: workflow.facts(values, directory),
  title: workflow.title(values, directory),
  addresses: Object.values(workflow.parties).flatMap((party) => party(values, directory)?.mailbox ?? []),
  firstDay: workflow.inForce?.from(values) ?? '',
  lastDay: workflow.inForce?.until(values) ?? '',
});

const firstHead = ({ workflow, request, values, language, at }: Submission, directory: Directory): Head => ({
  ...describedBy(workflow, values, directory),
  request,
  workflow: workflow.name,
  language,
  status: 'open',
  version: 0,
  hash: '',
  round: 1,
  run: 1,
  createdAt: at.toISOString(),
  changedAt: at.toISOString(),
  waitingFor: [],
  incident: '',
  start: true,
  schedule: [],
  erased: false,
});

/** What a run is started with: ids and facts, never documents or personal data. */
export const runInput = ({ head }: Pick<Case, 'head'>) => ({
  request: head.request,
  round: head.round,
  run: head.run,
  facts: head.facts,
});
