import { expect } from 'vitest';
import type { Opening, Ports } from '../../../../functions/ledger/port.ts';
import { type Finding, verifyTrail } from '../../../../functions/ledger/verify-trail.ts';
import type { Directory } from '../../../../workflows/directory.ts';
import type { Given } from '../../../../workflows/lifecycle/admitted.ts';
import { answer } from '../../../../workflows/lifecycle/answer.ts';
import type { Case } from '../../../../workflows/lifecycle/case.ts';
import { openAsk } from '../../../../workflows/lifecycle/open-ask.ts';
import { submit } from '../../../../workflows/lifecycle/submit.ts';
import { thirdPartyAgreement as workflow } from '../../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../../workflows/vocabulary/fields.ts';
import type { Workflow } from '../../../../workflows/vocabulary/workflow.ts';
import { directory as example, now, publisher } from '../../../workflows/examples.ts';

/** A minute is sixty thousand of these after the tests' now. */
export const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);

export const governed = (current: Case) => ({ workflow, current });

type Sent = {
  request?: string;
  key?: string;
  body?: string;
  receipt?: string;
  directory?: Directory;
  workflow?: Workflow;
  values?: Values;
};

/** A submission as the web function hands it over. */
export const opening = (sent: Sent = {}): Opening => {
  const { request = 'ABCDEFGH', key = 'key', body = 'body', receipt = 'receipt', directory = example } = sent;
  const { workflow: about = workflow, values = publisher } = sent;
  return {
    change: submit({ workflow: about, request, values, language: 'es', at: now, salt: `salt ${request}` }, directory),
    idempotency: { key, body },
    receipt: { hash: receipt, link: { request, purpose: 'receipt', person: 'requester', key: '' } },
  };
};

/** The ask is put, as the relay does it. */
export const put = ({ ledger }: Ports, ask: string, { at = now, directory = example } = {}) =>
  ledger.record('ABCDEFGH', (current) => openAsk(governed(current), { ask, round: current.head.round, at }, directory));

type Answered = Partial<Given> & Pick<Given, 'ask' | 'person' | 'choice'>;

/** Somebody answers, as the web function records it. */
export const answers = ({ ledger }: Ports, given: Answered, directory: Directory = example) =>
  ledger.record('ABCDEFGH', (current) =>
    answer(governed(current), { round: 1, reason: '', at: now, salt: `by ${given.person}`, ...given }, directory),
  );

/** A request whose mailbox is confirmed. */
export const confirmed = async (ports: Ports, directory: Directory = example): Promise<void> => {
  await ports.directory.save(directory);
  await ports.ledger.open(opening({ directory }));
  await put(ports, 'mailbox', { directory });
  await answers(ports, { ask: 'mailbox', person: 'requester', choice: 'mine' }, directory);
};

/** The name of the refusal of each that was refused. */
export const refusalsIn = (outcomes: PromiseSettledResult<unknown>[]): string[] =>
  outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).name] : []));

/** A refusal of this name. */
export const refusal = (name: string) => expect.objectContaining({ name });

/** What is wrong with the record of the request. */
export const wrongIn = async ({ ledger }: Ports): Promise<Finding[] | undefined> => {
  const current = await ledger.find('ABCDEFGH');
  return current && verifyTrail(current, await ledger.trail('ABCDEFGH'));
};
