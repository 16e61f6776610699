import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { writeWhole } from '../whole-file.ts';

/** How far each consumer of the stream has come in each shard; kept on disk, so that a restart goes on there. */
export type Checkpoints = {
  after(consumer: string, shard: string): string | undefined;
  isDone(consumer: string, shard: string): boolean;
  move(consumer: string, shard: string, to: { after?: string; done?: boolean }): void;
};

export const openCheckpoints = (file: string): Checkpoints => {
  const places = read(file);
  const key = (consumer: string, shard: string) => `${consumer} ${shard}`;
  return {
    after: (consumer, shard) => places[key(consumer, shard)]?.after,
    isDone: (consumer, shard) => places[key(consumer, shard)]?.done ?? false,
    move: (consumer, shard, to) => {
      places[key(consumer, shard)] = { ...places[key(consumer, shard)], ...to };
      writeWhole(file, JSON.stringify(places));
    },
  };
};

const Places = z.record(z.string(), z.object({ after: z.string().optional(), done: z.boolean().optional() }));

const read = (file: string): z.infer<typeof Places> => {
  try {
    return Places.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // None yet: from the oldest record, which functions may see twice.
    return {};
  }
};
