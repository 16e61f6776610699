import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCheckpoints } from '../../../../infra/local/stream/checkpoints.ts';
import { temporaryFolder } from '../temporary.ts';

const fileHere = () => join(temporaryFolder(), 'checkpoints.json');

test('each consumer goes on in each shard where it was, also after a restart', () => {
  const file = fileHere();
  const before = openCheckpoints(file);
  before.move('relay', 'shard-1', { after: '17' });
  before.move('relay', 'shard-2', { after: '3' });
  before.move('other', 'shard-1', { after: '5' });
  const after = openCheckpoints(file);
  expect([after.after('relay', 'shard-1'), after.after('relay', 'shard-2'), after.after('other', 'shard-1')]).toEqual([
    '17',
    '3',
    '5',
  ]);
  expect(after.after('other', 'shard-2')).toBeUndefined();
});

test('a shard that is done stays done, and keeps its place', () => {
  const file = fileHere();
  const before = openCheckpoints(file);
  before.move('relay', 'shard-1', { after: '17' });
  before.move('relay', 'shard-1', { done: true });
  const after = openCheckpoints(file);
  expect([after.isDone('relay', 'shard-1'), after.after('relay', 'shard-1')]).toEqual([true, '17']);
  expect(after.isDone('relay', 'shard-2')).toBe(false);
});

test.each(['', '{"relay shard-1":{"after":', '[1]'])(
  'from a file that holds %j everything is read again from the oldest record',
  (text) => {
    const file = fileHere();
    writeFileSync(file, text);
    const places = openCheckpoints(file);
    expect(places.after('relay', 'shard-1')).toBeUndefined();
    places.move('relay', 'shard-1', { after: '1' });
    expect(openCheckpoints(file).after('relay', 'shard-1')).toBe('1');
  },
);

test('what a kill left of a half-written checkpoint does no harm', () => {
  const file = fileHere();
  openCheckpoints(file).move('relay', 'shard-1', { after: '17' });
  appendFileSync(`${file}.next`, '{"relay');
  expect(openCheckpoints(file).after('relay', 'shard-1')).toBe('17');
});
