import type { Employee } from '../../../workflows/directory/employee.ts';
import type { Directory } from '../../../workflows/directory.ts';
import { governedBy } from '../../../workflows/governed.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import type { AskRow, Case } from '../../../workflows/lifecycle/case.ts';
import type { Change, NewEvent, Notice } from '../../../workflows/lifecycle/change.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { onSilence } from '../../../workflows/lifecycle/silence.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import { timesAfter } from '../../../workflows/lifecycle/times-after.ts';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import type { Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { directory as example, now, publisher } from '../examples.ts';

/** A request that lives in memory: rules are applied to it one after another, and it keeps what they wanted told. */
export const story = (
  values: Values = publisher,
  directory: Directory = example,
  workflow: Workflow = thirdPartyAgreement,
) => {
  const first = submit({ workflow, request: 'ABCDEFGH', values, language: 'es', at: now, salt: 's0' }, directory);
  let current: Case = { head: first.head, forms: first.form ? [first.form] : [], asks: [] };
  const told: Notice[] = [];
  const events: NewEvent[] = [first.event];
  const apply = (change: Change | undefined) => {
    if (change) {
      current = after(current, change);
      told.push(...change.notices);
      events.push(change.event);
    }
    return change;
  };
  const governed = () => governedBy(workflow, current);
  return {
    governed,
    apply,
    told,
    events,
    directory,
    get head() {
      return current.head;
    },
    row: (name: string, round = current.head.round): AskRow => {
      const row = current.asks.find((one) => one.name === name && one.round === round);
      if (!row) throw new Error(`${name} has not been asked in round ${round}`);
      return row;
    },
    open: (ask: string, at = now) => apply(openAsk(governed(), { ask, round: current.head.round, at }, directory)),
    answer: (ask: string, person: string, choice: string, more: { reason?: string; at?: Date; round?: number } = {}) =>
      apply(
        answer(
          governed(),
          {
            ask,
            person,
            choice,
            round: more.round ?? current.head.round,
            reason: more.reason ?? '',
            at: more.at ?? now,
            salt: 's',
          },
          directory,
        ),
      ),
    silence: (ask: string, at: Date) => apply(onSilence(governed(), { ask, round: current.head.round, at }, directory)),
  };
};

export type Story = ReturnType<typeof story>;

/** Through the mailbox and the terms, to the review by IMTCloud. */
export const underReview = (values?: Values, directory?: Directory): Story => {
  const told = story(values, directory);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  told.answer('terms', 'otherParty', 'accept');
  told.open('commercial');
  told.open('legal');
  return told;
};

/** Everyone has said yes: the run is about to end. */
export const agreed = (values?: Values, directory?: Directory): Story => {
  const told = underReview(values, directory);
  told.answer('commercial', 'employee:carmen', 'approve');
  told.answer('legal', 'employee:luis', 'approve');
  told.open('management');
  told.answer('management', 'employee:marta', 'approve');
  return told;
};

/** Legal has asked for changes, and the requester has been asked to make them. */
export const wantingChanges = (values?: Values): Story => {
  const told = underReview(values);
  told.answer('legal', 'employee:luis', 'changes', { reason: 'Acorte la duración' });
  told.open('changes');
  return told;
};

/** Plays the clock over everything that is due of an ask; answers with the steps it took. */
export const silent = (told: Story, ask: string): string[] => {
  const steps: string[] = [];
  for (let due = told.row(ask).schedule[0]; due; due = told.row(ask).schedule[0]) {
    steps.push(due.step);
    told.silence(ask, new Date(due.at));
  }
  return steps;
};

/** The example directory with someone different in it. */
export const withEmployee = (id: string, more: Partial<Employee>): Directory => ({
  ...example,
  employees: example.employees.map((one) => (one.id === id ? { ...one, ...more } : one)),
});

export const refusalOf = (deed: () => unknown): string => {
  try {
    deed();
  } catch (error) {
    return (error as Error).name;
  }
  return 'nothing refused';
};

const after = (current: Case, change: Change): Case => ({
  head: { ...change.head, version: current.head.version + 1, ...timesAfter(current.head, change) },
  forms: change.form ? [...current.forms, change.form] : current.forms,
  asks: [
    ...current.asks.filter((row) => !change.asks.some((one) => one.name === row.name && one.round === row.round)),
    ...change.asks,
  ],
});
