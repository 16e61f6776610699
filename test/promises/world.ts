import type { DynamoDBRecord } from 'aws-lambda';
import { clock } from '../../functions/clock/clock.ts';
import { openMemory } from '../../functions/ledger/memory.ts';
import type { Compose } from '../../functions/ledger/port.ts';
import { relay } from '../../functions/relay/relay.ts';
import { answer } from '../../workflows/lifecycle/answer.ts';
import type { AskRow, Case } from '../../workflows/lifecycle/case.ts';
import { edit } from '../../workflows/lifecycle/edit.ts';
import { withdraw } from '../../workflows/lifecycle/withdraw.ts';
import { thirdPartyAgreement as workflow } from '../../workflows/third-party-agreement.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { opening } from '../functions/ledger/contract/deeds.ts';
import { hmacSecrets, postOffice, sender } from '../functions/relay/office.ts';
import { directory, now as start } from '../workflows/examples.ts';
import { machinesOn } from './machines.ts';
import { rowsWithStream } from './stream.ts';
import { troubles } from './trouble.ts';

const minute = 60_000;
export const request = 'ABCDEFGH';

/** Hands the records of the stream over in batches; how is the world's own affair. */
export type Postman = (records: DynamoDBRecord[]) => DynamoDBRecord[];
/** Each once, in order. */
export const faithful: Postman = (records) => records;

/** All that a request needs, in memory: the table and its stream, the relay, the clock, the real state machine, time. */
export const openWorld = async ({ postman = faithful, patience = 2, machine = workflow } = {}) => {
  const time = { now: start };
  const now = () => time.now;
  const { rows, stream } = rowsWithStream(now);
  const memory = openMemory(compose, rows);
  await memory.directory.save(directory);
  const machines = machinesOn(rows, now, machine);
  const post = postOffice();
  const trouble = troubles();
  const ports = {
    ledger: trouble.wrap('ledger', memory.ledger),
    work: trouble.wrap('work', memory.work),
    links: trouble.wrap('links', memory.links),
    codes: trouble.wrap('codes', memory.codes),
    directory: trouble.wrap('directory', memory.directory),
    secrets: trouble.wrap('secrets', hmacSecrets),
    mailer: trouble.wrap('mailer', post.mailer),
    runs: trouble.wrap('runs', machines.runs),
    sender,
  };
  const work = relay(ports);
  const tick = clock(ports);
  const delivering = { postman };
  /** A batch of which the relay dies is gone for good: the clock has to find what it was about. */
  const deliver = async (Records: DynamoDBRecord[]): Promise<void> => {
    let failed = new Set<string>();
    const survived = await trouble.survives(async () => {
      failed = new Set((await work({ Records })).batchItemFailures.map((one) => one.itemIdentifier));
    });
    if (survived && failed.size > 0)
      await trouble.survives(() =>
        work({ Records: Records.filter((one) => failed.has(one.dynamodb?.SequenceNumber ?? '')) }),
      );
  };
  const settle = async (): Promise<void> => {
    await machines.rest();
    while (stream.length > 0) {
      await deliver(delivering.postman(stream.splice(0, 20)));
      await machines.rest();
    }
  };
  const passTo = async (at: Date): Promise<void> => {
    time.now = at;
    await trouble.survives(() => tick({ time: at.toISOString() }));
    await settle();
  };
  const current = async (): Promise<Case> => {
    const found = await memory.ledger.find(request);
    if (!found) throw new Error('There is no request');
    return found;
  };
  const waiting = async (): Promise<AskRow[]> => (await current()).asks.filter((row) => row.status === 'waiting');
  let salts = 0;
  /** Nobody does anything in no time. */
  const given = () => {
    time.now = new Date(time.now.getTime() + 1_000);
    return { at: time.now, salt: `salt ${++salts}` };
  };
  return {
    ...memory,
    /** How many minutes anything may take to heal. */
    patience,
    rows,
    machines,
    trouble,
    now,
    taken: post.taken,
    delivering,
    settle,
    passTo,
    current,
    waiting,
    passMinutes: async (minutes: number) => {
      for (let passed = 0; passed < minutes; passed++) await passTo(new Date(time.now.getTime() + minute));
    },
    /** To whatever is due next. */
    passToNext: async () => {
      const [next] = rows.index('due', 'due', 'dueAt');
      if (next) await passTo(new Date(Math.max(time.now.getTime(), new Date(String(next.dueAt)).getTime())));
    },
    submit: () => memory.ledger.open(opening()),
    answer: (ask: string, person: string, choice: string, round?: number) =>
      memory.ledger.record(request, (before) =>
        answer(
          { workflow, current: before },
          { ask, person, choice, round: round ?? before.head.round, reason: 'Porque sí', ...given() },
          directory,
        ),
      ),
    edit: (values: Values, round?: number) =>
      memory.ledger.record(request, (before) =>
        edit(
          { workflow, current: before },
          { round: round ?? before.head.round, person: 'requester', values, ...given() },
          directory,
        ),
      ),
    withdraw: () =>
      memory.ledger.record(request, (before) => withdraw({ workflow, current: before }, given().at, directory)),
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Mails of few words: what they say is tested elsewhere. */
const compose: Compose = ({ to, kind }) => ({ language: to.language, subject: kind, preheader: '', blocks: [] });
