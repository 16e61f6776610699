import { setTimeout as pause } from 'node:timers/promises';
import { region } from '../template/names.ts';
import type { StreamApi, StreamRecord } from './api.ts';
import type { Checkpoints } from './checkpoints.ts';
import { type Delivery, deliver } from './deliver.ts';
import { passes } from './filter.ts';
import { type Looks, newLooks } from './looks.ts';
import { newRhythm, type Rhythm } from './rhythm.ts';
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
  const stopping = new AbortController();
  const [rhythm, looks] = [newRhythm(), newLooks()];
  const running = keepLooking({ ...options, signal: stopping.signal }, { rhythm, looks });
  return {
    poke: rhythm.beat,
    look: () => {
      const looked = looks.ask();
      rhythm.beat();
      return looked;
    },
    close: async () => {
      stopping.abort();
      rhythm.beat();
      await running;
    },
  };
};

type Looking = ConsumerOptions & { signal: AbortSignal };

const keepLooking = async (options: Looking, { rhythm, looks }: { rhythm: Rhythm; looks: Looks }): Promise<void> => {
  const reader = shardReader({ ...options, consumer: options.mapping.function });
  while (!options.signal.aborted) {
    try {
      const count = await looks.serve(() => reader.round((records, shard) => take(records, shard, options)));
      if (count > 0) rhythm.beat();
    } catch {
      // The database is starting again, or an iterator grew old: the checkpoints say where to go on.
      await pause(100);
    }
    if (!looks.wanted()) await rhythm.rest();
  }
  looks.end();
};

const take = async (records: StreamRecord[], shard: string, options: Looking) => {
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
