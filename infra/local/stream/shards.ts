import type { Shard, StreamApi, StreamRecord } from './api.ts';
import type { Checkpoints } from './checkpoints.ts';

/** Reads a stream for one consumer: every shard in order of birth, each from where the consumer left off. */
export type ShardReader = {
  /** The next records of each shard that is not done, given to `take` shard by shard. Says how many there were. */
  round(take: (records: StreamRecord[], shard: string) => Promise<void>): Promise<number>;
};

type Options = { api: StreamApi; arn: string; consumer: string; checkpoints: Checkpoints };

export const shardReader = ({ api, arn, consumer, checkpoints }: Options): ShardReader => {
  const iterators = new Map<string, string>();
  let known: Shard[] = [];
  let lookedAt = 0;
  const open = async (): Promise<Shard[]> => {
    if (Date.now() - lookedAt > lookAgainAfter) {
      known = await api.describe(arn);
      lookedAt = Date.now();
    }
    return known.filter(({ id }) => !checkpoints.isDone(consumer, id));
  };
  const readShard = async (shard: string) => {
    const after = checkpoints.after(consumer, shard);
    const page = await api.read(iterators.get(shard) ?? (await api.iterator({ arn, shard, after })));
    // Asked for again unless everything of this page gets done: the checkpoint decides, not the iterator.
    iterators.delete(shard);
    return page;
  };
  return {
    round: async (take) => {
      let count = 0;
      for (const { id } of await open()) {
        const { records, next } = await readShard(id);
        count += records.length;
        await take(records, id);
        if (next) iterators.set(id, next);
        else {
          checkpoints.move(consumer, id, { done: true });
          lookedAt = 0;
        }
      }
      return count;
    },
  };
};

const lookAgainAfter = 10_000;
