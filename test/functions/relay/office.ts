import { createHmac } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { memoryRows } from '../../../functions/ledger/memory/rows.ts';
import { openMemory } from '../../../functions/ledger/memory.ts';
import type { WorkingTime } from '../../../functions/ledger/port.ts';
import { derivedBy, type Secrets } from '../../../functions/links/secrets.ts';
import { compose } from '../../../functions/mail/compose.ts';
import type { Mailer, Sent } from '../../../functions/mail/send.ts';
import type { RelayPorts, Runs } from '../../../functions/relay/ports.ts';
import { relay } from '../../../functions/relay/relay.ts';
import { askKey, type Key } from '../../../functions/table/keys.ts';
import type { Signal } from '../../../workflows/lifecycle/signal.ts';
import { directory, now } from '../../workflows/examples.ts';

export type Mail = { to: string; request: string; message: string; text: string };

/** Takes every mail, but for as often as it is told to fail. */
export const postOffice = () => {
  const taken: Mail[] = [];
  const failing: Sent[] = [];
  const mailer: Mailer = {
    send: async ({ raw, to, request, message }) => {
      const failure = failing.shift();
      if (failure) return failure;
      taken.push({ to, request, message, text: Buffer.from(raw).toString() });
      return { sesId: `ses-${taken.length}` };
    },
  };
  return { taken, failing, mailer };
};

/** Runs that are started by name once, and tokens that are answered once: as Step Functions has them. */
export const newRuns = () => {
  const started = new Map<string, object>();
  const told = new Map<string, Signal>();
  const runs: Runs = {
    start: async ({ name, input }) => void (started.has(name) || started.set(name, input)),
    signal: async (token, signal) => void (told.has(token) || told.set(token, signal)),
  };
  return { started, told, runs };
};

/** The key that derives links and codes here. */
export const macOf = async (message: string) => createHmac('sha256', 'secret').update(message).digest();

export const hmacSecrets: Secrets = { key: 'key-1', ...derivedBy(macOf, 'key-1') };

export const sender = { from: 'Aval <aval@imtcloud.example>', publicUrl: 'https://aval.example', identity };

/** The relay over the in-memory ports, with everything that leaves the table in view. */
export const openOffice = async (more: Partial<RelayPorts> = {}, time?: WorkingTime) => {
  const { rows, ...memory } = openMemory(compose, memoryRows(), time);
  await memory.directory.save(directory);
  const { taken, failing, mailer } = postOffice();
  const { started, told, runs } = newRuns();
  const ports = { ...memory, mailer, runs, sender, secrets: hmacSecrets, ...more };
  const work = relay(ports);
  return {
    ports,
    rows,
    taken,
    failing,
    started,
    told,
    hand: async (...records: DynamoDBRecord[]) =>
      (await work({ Records: records })).batchItemFailures.map((one) => one.itemIdentifier),
    /** The run waits at an ask: what the state machine writes. */
    waits: (ask: string, token: string, round = 1) =>
      rows.update({
        key: askKey('ABCDEFGH', ask, round),
        set: { token, request: 'ABCDEFGH', ask, round, work: 'token', due: 'due', dueAt: now.toISOString() },
      }),
  };
};

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** A record of the stream: which row has changed, and when. */
export const record = (
  { pk, sk }: Key,
  { at = now, image = {} }: { at?: Date; image?: object } = {},
): DynamoDBRecord => ({
  eventName: 'MODIFY',
  dynamodb: {
    SequenceNumber: `${pk} ${sk}`,
    ApproximateCreationDateTime: at.getTime() / 1000,
    Keys: { pk: { S: pk }, sk: { S: sk } },
    NewImage: image as never,
  },
});
