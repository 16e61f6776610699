import { createHash } from 'node:crypto';
import { submit } from '../../workflows/lifecycle/submit.ts';
import { referenceFrom } from '../../workflows/reference.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { tooMany } from '../http/refusals.ts';
import { hashOf } from '../links/link.ts';
import type { WebPorts } from './ports.ts';

export type Sending = {
  workflow: Workflow;
  values: Values;
  language: Language;
  at: Date;
  source: string;
  /** The caller's idempotency key: the same one with the same content makes one request. */
  key: string;
};

/** A request as accepted: its reference, the secret of its receipt, and whether it stood already. */
export type Accepted = { request: string; secret: string; replayed: boolean };

/**
 * Takes in a checked request, once per key.
 * @throws Refusal when too many come from one source or for one mailbox, or the key was used for something else.
 */
export const takeIn = async (ports: WebPorts, sending: Sending): Promise<Accepted> => {
  const directory = await ports.directory.read();
  await spendAllowances(ports, sending, sending.workflow.parties.requester(sending.values, directory).mailbox);
  const secret = Buffer.from(ports.random(32)).toString('base64url');
  for (let tries = 0; ; tries++) {
    const request = referenceFrom(ports.random(32));
    const salt = Buffer.from(ports.random(16)).toString('hex');
    const change = submit({ ...sending, request, salt }, directory);
    try {
      const opened = await ports.ledger.open({
        change,
        idempotency: idempotencyOf(sending),
        receipt: { hash: hashOf(secret), link: { request, purpose: 'receipt', person: 'requester', key: '' } },
      });
      return { ...opened, secret };
    } catch (error) {
      if (!(error instanceof Refusal && error.name === 'ReferenceTaken') || tries >= 3) throw error;
    }
  }
};

const idempotencyOf = ({ workflow, key, values, language }: Sending) => ({
  key: sha256(JSON.stringify([workflow.name, key])),
  body: sha256(JSON.stringify([language, Object.entries(values).sort(([a], [b]) => a.localeCompare(b))])),
});

const spendAllowances = async ({ budgets, allowances }: WebPorts, sending: Sending, mailbox: string): Promise<void> => {
  const { at, source } = sending;
  const hour = { limit: allowances.perSource, seconds: 3_600, at };
  if (!(await budgets.spend(`source ${sha256(source)}`, hour))) throw tooMany(3_600);
  const day = { limit: allowances.perMailbox, seconds: 86_400, at };
  if (!(await budgets.spend(`mailbox ${sha256(mailbox.toLowerCase())}`, day))) throw tooMany(86_400);
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
