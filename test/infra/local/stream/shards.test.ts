import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCheckpoints } from '../../../../infra/local/stream/checkpoints.ts';
import { shardReader } from '../../../../infra/local/stream/shards.ts';
import { temporaryFolder } from '../temporary.ts';
import { fakeStream } from './fake-stream.ts';

const reading = (file = join(temporaryFolder(), 'checkpoints.json')) => {
  const stream = fakeStream();
  stream.open('one');
  const readerHere = () => {
    const checkpoints = openCheckpoints(file);
    const reader = shardReader({ api: stream.api, arn: 'arn', consumer: 'relay', checkpoints });
    /** What one round brings; nothing of it is done when `fails`. */
    return async (fails = false): Promise<string[]> => {
      const seen: string[] = [];
      await reader
        .round(async (records, shard) => {
          seen.push(...records.map((record) => record.eventID));
          if (fails) throw new Error('The function is away');
          const last = records.at(-1);
          if (last) checkpoints.move('relay', shard, { after: last.dynamodb.SequenceNumber });
        })
        .catch(() => 0);
      return seen;
    };
  };
  return { stream, readerHere };
};

test('each record comes once, in order, from the oldest on', async () => {
  const { stream, readerHere } = reading();
  const round = readerHere();
  stream.write('one', 'a', 'b');
  expect(await round()).toEqual(['a', 'b']);
  stream.write('one', 'c');
  expect(await round()).toEqual(['c']);
  expect(await round()).toEqual([]);
});

test('what was not done comes again', async () => {
  const { stream, readerHere } = reading();
  const round = readerHere();
  stream.write('one', 'a', 'b');
  expect(await round(true)).toEqual(['a', 'b']);
  expect(await round()).toEqual(['a', 'b']);
});

test('after a restart it goes on behind what was done', async () => {
  const { stream, readerHere } = reading();
  stream.write('one', 'a');
  await readerHere()();
  stream.write('one', 'b');
  expect(await readerHere()()).toEqual(['b']);
});

test('a shard that has ended is read to its end, and its successor follows', async () => {
  const { stream, readerHere } = reading();
  const round = readerHere();
  stream.write('one', 'a');
  await round();
  stream.write('one', 'b');
  stream.close('one');
  stream.open('two', 'one');
  stream.write('two', 'c');
  expect([...(await round()), ...(await round())]).toEqual(['b', 'c']);
  expect(await readerHere()()).toEqual([]);
});

test('a read that fails is made again from the checkpoint', async () => {
  const { stream, readerHere } = reading();
  const round = readerHere();
  stream.write('one', 'a');
  stream.trouble.push(new Error('ExpiredIteratorException'));
  expect(await round()).toEqual([]);
  expect(await round()).toEqual(['a']);
});
