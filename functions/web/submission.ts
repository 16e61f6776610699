import { createHash } from 'node:crypto';
import type { Directory } from '../../workflows/directory.ts';
import { schoolsOf } from '../../workflows/lifecycle/schools.ts';
import { submit } from '../../workflows/lifecycle/submit.ts';
import { inboxOf } from '../../workflows/mailbox.ts';
import { referenceFrom } from '../../workflows/reference.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { tooMany } from '../http/refusals.ts';
import type { Opening } from '../ledger/port.ts';
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
 * Takes in a checked request, once per key. What stands already is answered whatever the allowances, and spends none.
 * @throws Refusal when too many come from one source or for one mailbox, or the key was used for something else.
 */
export const takeIn = async (ports: WebPorts, sending: Sending): Promise<Accepted> => {
  const secret = Buffer.from(ports.random(32)).toString('base64url');
  const directory = await ports.directory.read(schoolsOf(sending.workflow, sending.values));
  const opening = () => openingOf(ports, sending, { directory, secret });
  const standing = await ports.ledger.replay(opening());
  if (standing) return { ...standing, secret };
  const excess = await excessOf(ports, sending, sending.workflow.parties.requester(sending.values, directory).mailbox);
  if (!excess) return { ...(await openOnce(ports, opening)), secret };
  // The same click a moment earlier may have taken the last of the allowance.
  const meanwhile = await ports.ledger.replay(opening());
  if (!meanwhile) throw excess;
  return { ...meanwhile, secret };
};

/** A reference that is taken already is drawn anew. */
const openOnce = async ({ ledger }: WebPorts, opening: () => Opening) => {
  for (let tries = 0; ; tries++) {
    try {
      return await ledger.open(opening());
    } catch (error) {
      if (!(error instanceof Refusal && error.name === 'ReferenceTaken') || tries >= 3) throw error;
    }
  }
};

type Given = { directory: Directory; secret: string };

const openingOf = (ports: WebPorts, sending: Sending, { directory, secret }: Given): Opening => {
  const request = referenceFrom(ports.random(32));
  const salt = Buffer.from(ports.random(16)).toString('hex');
  return {
    change: submit({ ...sending, request, salt }, directory),
    idempotency: idempotencyOf(sending),
    receipt: { hash: hashOf(secret), link: { request, purpose: 'receipt', person: 'requester', key: '' } },
  };
};

const idempotencyOf = ({ workflow, key, values, language }: Sending) => ({
  key: sha256(JSON.stringify([workflow.name, key])),
  body: sha256(JSON.stringify([language, Object.entries(values).sort(([a], [b]) => a.localeCompare(b))])),
});

/** Says no when the source or the mailbox has sent its share. */
const excessOf = async (ports: WebPorts, { at, source }: Sending, mailbox: string): Promise<Refusal | undefined> => {
  const { budgets, allowances } = ports;
  const hour = { limit: allowances.perSource, seconds: 3_600, at };
  if (!(await budgets.spend(`source ${sha256(source)}`, hour))) return tooMany(hour.seconds);
  const day = { limit: allowances.perMailbox, seconds: 86_400, at };
  if (!(await budgets.spend(`mailbox ${sha256(inboxOf(mailbox))}`, day))) return tooMany(day.seconds);
  return undefined;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
