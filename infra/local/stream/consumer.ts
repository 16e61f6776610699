import { setTimeout as pause } from 'node:timers/promises';
import { region } from '../template/names.ts';
import type { StreamApi, StreamRecord } from './api.ts';
import type { Checkpoints } from './checkpoints.ts';
import { type Delivery, deliver } from './deliver.ts';
import { passes } from './filter.ts';
import { newRhythm } from './rhythm.ts';
import { shardReader } from './shards.ts';

/** One event source mapping at work: reads the stream and feeds a function. */
export type Consumer = {
  /** Something may have been written: look sooner. */
  poke(): void;
  /** Looks once more, to the end of what is there now, and says how many records there were. */
  look(): Promise<number>;
  close(): Promise<void>;
};

export type ConsumerOptions = Pick<Delivery, 'mapping' | 'invoke' | 'giveUp'> & {
  api: StreamApi;
  arn: string;
  checkpoints: Checkpoints;
  now(): Date;
};

export const startConsumer = (options: ConsumerOptions): Consumer => {
  const reader = shardReader({ ...options, consumer: options.mapping.function });
  const stopping = new AbortController();
  const rhythm = newRhythm();
  let waiting: PromiseWithResolvers<number>[] = [];
  const round = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const count = await reader.round((records, shard) =>
        take(records, shard, { ...options, signal: stopping.signal }),
      );
      if (count > 0) rhythm.beat();
      for (const one of asked) one.resolve(count);
    } catch {
      // The database is starting again, or an iterator grew old: the checkpoints say where to go on.
      waiting = [...asked, ...waiting];
      await pause(100);
    }
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await round();
      if (waiting.length === 0) await rhythm.rest();
    }
    for (const one of waiting) one.resolve(0);
  })();
  return {
    poke: rhythm.beat,
    look: () => {
      const asked = Promise.withResolvers<number>();
      waiting.push(asked);
      rhythm.beat();
      return asked.promise;
    },
    close: async () => {
      stopping.abort();
      rhythm.beat();
      await running;
    },
  };
};

const take = async (records: StreamRecord[], shard: string, options: ConsumerOptions & { signal: AbortSignal }) => {
  const { mapping, checkpoints } = options;
  const last = records.at(-1);
  if (!last) return;
  const done = ({ dynamodb }: StreamRecord) =>
    checkpoints.move(mapping.function, shard, { after: dynamodb.SequenceNumber });
  const passing = records.filter((record) => passes(mapping.filters, record)).map((record) => stamped(record, options));
  await deliver(passing, { ...options, done });
  done(last);
};

/** A record as Lambda hands it over, created at a whole second of policy time. */
const stamped = (record: StreamRecord, { arn, now }: ConsumerOptions): StreamRecord => ({
  ...record,
  awsRegion: region,
  eventSourceARN: arn,
  dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: Math.floor(now().getTime() / 1000) },
});
