import type { DynamoDBRecord } from 'aws-lambda';
import { clock } from '../../functions/clock/clock.ts';
import { openMemory } from '../../functions/ledger/memory.ts';
import type { Compose } from '../../functions/ledger/port.ts';
import { relay } from '../../functions/relay/relay.ts';
import type { Directory } from '../../workflows/directory.ts';
import { governed } from '../../workflows/governed.ts';
import { answer } from '../../workflows/lifecycle/answer.ts';
import type { AskRow, Case } from '../../workflows/lifecycle/case.ts';
import { edit } from '../../workflows/lifecycle/edit.ts';
import { withdraw } from '../../workflows/lifecycle/withdraw.ts';
import { thirdPartyAgreement } from '../../workflows/third-party-agreement.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { opening } from '../functions/ledger/contract/deeds.ts';
import { hmacSecrets, postOffice, sender } from '../functions/relay/office.ts';
import { directory as example, publisher, now as start } from '../workflows/examples.ts';
import { machinesOn } from './machines.ts';
import { rowsWithStream } from './stream.ts';
import { troubles } from './trouble.ts';

const minute = 60_000;
export const request = 'ABCDEFGH';

/** Hands the records of the stream over in batches; how is the world's own affair. */
export type Postman = (records: DynamoDBRecord[]) => DynamoDBRecord[];
/** Each once, in order. */
export const faithful: Postman = (records) => records;

/** What a request is about: its workflow, what was typed, and who is who. */
export type About = { workflow: Workflow; directory: Directory; values: Values };
export const agreement: About = { workflow: thirdPartyAgreement, directory: example, values: publisher };

/** All that a request needs, in memory: the table and its stream, the relay, the clock, the real state machine, time. */
export const openWorld = async ({
  postman = faithful,
  patience = 2,
  machine,
  about = agreement,
}: {
  postman?: Postman;
  patience?: number;
  machine?: Workflow;
  about?: About;
} = {}) => {
  const { workflow, directory, values } = about;
  const time = { now: start };
  const now = () => time.now;
  const { rows, stream } = rowsWithStream(now);
  const memory = openMemory(compose, rows);
  await memory.directory.save(directory);
  const machines = machinesOn(rows, now, machine ?? workflow);
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
    about,
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
    submit: () => memory.ledger.open(opening({ workflow, directory, values })),
    answer: (ask: string, person: string, choice: string, round?: number) =>
      memory.ledger.record(request, (before, who) =>
        answer(
          governed(before),
          { ask, person, choice, round: round ?? before.head.round, reason: 'Porque sí', ...given() },
          who,
        ),
      ),
    edit: (values: Values, round?: number) =>
      memory.ledger.record(request, (before, who) =>
        edit(governed(before), { round: round ?? before.head.round, person: 'requester', values, ...given() }, who),
      ),
    withdraw: () => memory.ledger.record(request, (before, who) => withdraw(governed(before), given().at, who)),
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Mails of few words: what they say is tested elsewhere. */
const compose: Compose = ({ to, kind }) => ({ language: to.language, subject: kind, preheader: '', blocks: [] });
