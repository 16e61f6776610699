import * as fc from 'fast-check';
import { chained, type Tip } from '../../../functions/ledger/chain.ts';
import type { ChainedEvent } from '../../../functions/ledger/port.ts';
import type { AskRow, Case, FormRow } from '../../../workflows/lifecycle/case.ts';
import type { NewEvent } from '../../../workflows/lifecycle/change.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now, publisher } from '../../workflows/examples.ts';

/** A request and its record. */
export type Told = { current: Case; trail: ChainedEvent[] };

type Happening = { kind: 'reminded' } | { kind: 'answered'; reason: string } | { kind: 'changed'; promoted: string };

const text = fc.string({ unit: 'grapheme', maxLength: 12 });

/** Anything that can happen, in any order and as often as it likes. */
const happenings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('reminded' as const) }),
    fc.record({ kind: fc.constant('answered' as const), reason: text }),
    fc.record({ kind: fc.constant('changed' as const), promoted: text }),
  ),
  { maxLength: 12 },
);

/** Requests to which anything has happened. */
export const told: fc.Arbitrary<Told> = happenings.map((happened) => happened.reduce(after, submitted()));

const submitted = (): Told => {
  const { head, event, form } = submit(
    { workflow, request: 'ABCDEFGH', values: publisher, language: 'es', at: now, salt: 'salt 0' },
    directory,
  );
  return append({ current: { head, asks: [], forms: form ? [form] : [] }, trail: [] }, event);
};

const after = (before: Told, happening: Happening): Told => {
  const number = before.trail.length;
  const at = new Date(now.getTime() + number * 1_000).toISOString();
  if (happening.kind === 'reminded') return append(before, { type: 'AskReminded', at, by: 'clock', ask: 'terms' });
  return happening.kind === 'answered'
    ? answered(before, { at, salt: `salt ${number}`, reason: happening.reason })
    : changed(before, { at, salt: `salt ${number}`, promoted: happening.promoted });
};

const answered = (before: Told, { at, salt, reason }: { at: string; salt: string; reason: string }): Told => {
  const { asks, head } = before.current;
  const by = `employee:${asks.length}`;
  const given = { ask: 'commercial', round: asks.length + 1, by, at, choice: 'approve' };
  const row: AskRow = {
    ...{ name: given.ask, round: given.round, status: 'done', people: [], excused: [], schedule: [], signal: true },
    ...{ openedAt: at, deadline: at, answers: [{ by, at, salt, reason, choice: given.choice }] },
  };
  const current = { ...before.current, head, asks: [...asks, row] };
  const commits = { salt, content: { choice: given.choice, reason } };
  return append({ ...before, current }, { ...given, type: 'AskAnswered', commits });
};

const changed = (before: Told, { at, salt, promoted }: { at: string; salt: string; promoted: string }): Told => {
  const { forms } = before.current;
  const form: FormRow = { round: forms.length + 1, salt, values: { promoted } };
  const current = {
    ...before.current,
    head: { ...before.current.head, round: form.round },
    forms: [...forms, form],
  };
  const commits = { salt, content: form.values };
  return append({ ...before, current }, { type: 'RequestChanged', at, by: 'requester', round: form.round, commits });
};

/** The same, erased: with what is blank then, or with what was forgotten. */
export const erased = ({ current, trail }: Told, forgotten?: 'forms' | 'answers'): Told => {
  const blank = current.forms.map((form) => ({ ...form, salt: '', values: {} }));
  const silent = current.asks.map((row) => ({
    ...row,
    answers: row.answers.map((answer) => ({ ...answer, salt: '', reason: '' })),
  }));
  const forms = forgotten === 'forms' ? current.forms : blank;
  const asks = forgotten === 'answers' ? current.asks : silent;
  return append(
    { current: { ...current, forms, asks }, trail },
    { type: 'RequestErased', at: now.toISOString(), by: 'clock' },
  );
};

const append = ({ current, trail }: Told, event: NewEvent): Told => {
  const tip: Tip = { version: trail.length, hash: trail.at(-1)?.hash ?? '' };
  const next = chained(tip, event);
  return {
    current: { ...current, head: { ...current.head, version: next.number, hash: next.hash } },
    trail: [...trail, next],
  };
};
