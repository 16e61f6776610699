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
  const shards = shardsOf(api, arn);
  const readShard = async (shard: string) => {
    const after = checkpoints.after(consumer, shard);
    const page = await api.read(iterators.get(shard) ?? (await api.iterator({ arn, shard, after })));
    // Asked for again unless everything of this page gets done: the checkpoint decides, not the iterator.
    iterators.delete(shard);
    return page;
  };
  const goOn = (shard: string, next: string | undefined) => {
    if (next) return void iterators.set(shard, next);
    checkpoints.move(consumer, shard, { done: true });
    shards.forget();
  };
  return {
    round: async (take) => {
      let count = 0;
      const open = (await shards.known()).filter(({ id }) => !checkpoints.isDone(consumer, id));
      for (const { id } of open) {
        const { records, next } = await readShard(id);
        count += records.length;
        await take(records, id);
        goOn(id, next);
      }
      return count;
    },
  };
};

/** Described anew every ten seconds, or when what was known is forgotten: one that ends has children. */
const shardsOf = (api: StreamApi, arn: string) => {
  let shards: Shard[] = [];
  let lookedAt = 0;
  return {
    known: async (): Promise<Shard[]> => {
      if (Date.now() - lookedAt <= 10_000) return shards;
      shards = await api.describe(arn);
      lookedAt = Date.now();
      return shards;
    },
    forget: (): void => {
      lookedAt = 0;
    },
  };
};
