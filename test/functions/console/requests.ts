import { randomUUID } from 'node:crypto';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import type { Case, Status } from '../../../workflows/lifecycle/case.ts';
import type { Change } from '../../../workflows/lifecycle/change.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { onSilence } from '../../../workflows/lifecycle/silence.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import { now, publisher } from '../../workflows/examples.ts';
import type { Console } from './console.ts';

type Sent = { request?: string; values?: Values; at?: Date };

/** Somebody submits a request; returns its reference. */
export const submitted = async ({ memory }: Console, sent: Sent = {}): Promise<string> => {
  const { request = 'ABCDEFGH', values = publisher, at = now } = sent;
  const change = submit(
    { workflow, request, values, language: 'es', at, salt: `salt ${request}` },
    await memory.directory.read(),
  );
  await memory.ledger.open({
    change,
    idempotency: { key: request, body: request },
    receipt: { hash: `receipt ${request}`, link: { request, purpose: 'receipt', person: 'requester', key: '' } },
  });
  return request;
};

type Rule = (governed: { workflow: typeof workflow; current: Case }) => Change | undefined;

const record = async ({ memory }: Console, request: string, rule: Rule): Promise<void> => {
  await memory.ledger.record(request, (current) => rule({ workflow, current }));
};

/** Puts an ask, as the relay does when a run waits at it. */
export const put = async (console: Console, ask: string, { request = 'ABCDEFGH', at = now } = {}): Promise<void> => {
  const directory = await console.memory.directory.read();
  await record(console, request, (one) => openAsk(one, { ask, round: one.current.head.round, at }, directory));
};

type Given = { ask: string; person: string; choice: string; reason?: string; request?: string; at?: Date };

/** Somebody answers. */
export const answered = async (console: Console, given: Given): Promise<void> => {
  const directory = await console.memory.directory.read();
  const { request = 'ABCDEFGH', ...rest } = given;
  await record(console, request, (one) =>
    answer(one, { reason: '', at: now, salt: randomUUID(), round: one.current.head.round, ...rest }, directory),
  );
};

/** A request that waits for commercial and legal. */
export const underReview = async (console: Console, sent: Sent = {}): Promise<string> => {
  const request = await submitted(console, sent);
  const { at = now } = sent;
  await put(console, 'mailbox', { request, at });
  await answered(console, { ask: 'mailbox', person: 'requester', choice: 'mine', request, at });
  await put(console, 'terms', { request, at });
  await answered(console, { ask: 'terms', person: 'otherParty', choice: 'accept', request, at });
  await put(console, 'commercial', { request, at });
  await put(console, 'legal', { request, at });
  return request;
};

export const withdrawn = async (console: Console, request: string, at = now): Promise<void> => {
  const directory = await console.memory.directory.read();
  await record(console, request, (one) => withdraw(one, at, directory));
};

/** Something about the head that staff must look at. */
export const incident = (console: Console, request: string, what: string): Promise<void> =>
  record(console, request, ({ current: { head } }) => ({
    head: { ...head, incident: what },
    asks: [],
    event: { type: 'MailBounced', at: head.changedAt, by: 'requester' },
    notices: [],
  }));

/** It was approved, and what follows has come to this. */
export const concluded = (console: Console, request: string, status: Status): Promise<void> =>
  record(console, request, ({ current: { head } }) => ({
    head: { ...head, status, waitingFor: [] },
    asks: [],
    event: { type: 'RequestApproved', at: head.changedAt, by: 'run', status },
    notices: [],
  }));

/** Nobody answers until then: what the clock finds due is done, one after another. */
export const silence = async (console: Console, request: string, at: Date): Promise<void> => {
  const directory = await console.memory.directory.read();
  for (const ask of ['mailbox', 'terms', 'commercial', 'legal', 'management'])
    for (let step = 0; step < 6; step++)
      await record(console, request, (one) => onSilence(one, { ask, round: one.current.head.round, at }, directory));
};
