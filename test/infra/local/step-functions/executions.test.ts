import { appendFileSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { machine, openService, restarted, waiting } from './service.ts';

const branch = (name: string) => ({ StartAt: name, States: { [name]: waiting(name, { End: true }) } });
const asks = machine('First', {
  First: waiting('first', { Next: 'Both' }),
  Both: {
    Type: 'Parallel',
    Branches: [branch('left'), branch('right')],
    ResultPath: null,
    Catch: [{ ErrorEquals: ['Changes'], ResultPath: null, Next: 'First' }],
    Next: 'Last',
  },
  Last: waiting('last', { End: true }),
});

test('after a restart every open wait has its old token in its row again, and can be answered', async () => {
  const before = await openService(asks);
  await before.start();
  await before.succeed(before.token('first'), { round: 1 });
  await before.succeed(before.token('left'));
  const [right] = before.tokens('right');
  const after = await restarted(before, asks);
  expect(after.rows()).toEqual(['right']);
  expect(after.token('right')).toBe(right);
  await after.succeed(right ?? '');
  await after.succeed(after.token('last'), { round: 9 });
  expect(await after.describe()).toMatchObject({ status: 'SUCCEEDED', output: '{"round":9}' });
});

test('an execution goes on as it was started, whatever its state machine has become; the next one runs the new', async () => {
  const before = await openService(asks);
  await before.start('older');
  const first = before.token('first');
  const after = await restarted(before, machine('Other', { Other: waiting('other', { End: true }) }));
  await after.succeed(first, { round: 1 });
  expect(after.rows().toSorted()).toEqual(['first', 'left', 'right']);
  await after.start('newer');
  expect(after.rows().at(-1)).toBe('other');
});

test('what was recorded as an error is that error after a restart', async () => {
  const before = await openService(asks);
  await before.start();
  await before.succeed(before.token('first'), { round: 1 });
  await before.fail(before.token('left'), 'Changes');
  const [first, second] = before.tokens('first');
  const after = await restarted(before, asks);
  expect(after.rows()).toEqual(['first']);
  expect(after.token('first')).toBe(second);
  expect(second).not.toBe(first);
});

test('a branch that was cut stays cut after a restart: nothing is written for it, its token has timed out', async () => {
  const before = await openService(asks);
  await before.start();
  await before.succeed(before.token('first'));
  await before.fail(before.token('left'), 'Changes');
  const after = await restarted(before, asks);
  expect(after.rows()).not.toContain('right');
  await expect(after.succeed(before.token('right'))).rejects.toThrow('Task Timed Out');
});

test('an answer that comes before the run is back at its wait is not lost', async () => {
  const before = await openService(asks);
  await Promise.all(['one', 'two', 'three'].map((name) => before.start(name)));
  const tokens = before.tokens('first');
  await before.close();
  const after = await openService(asks, { folder: before.folder });
  await Promise.all(tokens.map((token) => after.succeed(token)));
  expect(after.tokens('left')).toHaveLength(3);
});

test('an execution that has ended is remembered with its history, and its name is taken', async () => {
  const only = machine('Ask', { Ask: waiting('ask', { End: true }) });
  const before = await openService(only);
  await before.start();
  await before.succeed(before.token('ask'));
  const told = await before.history();
  const after = await restarted(before, only);
  expect(await after.describe()).toMatchObject({ status: 'SUCCEEDED' });
  expect(await after.history()).toEqual(told);
  await expect(after.start()).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
});

test('what happened before a restart is told once, as of then', async () => {
  const before = await openService(asks);
  await before.start();
  const told = await before.history();
  const after = await restarted(before, asks, '2027-03-01T09:00:00Z');
  expect(await after.history()).toEqual(told);
  expect((await after.describe()).startDate).toEqual(new Date('2027-01-04T09:00:00Z'));
});

test('time that passed while nothing ran counts', async () => {
  const before = await openService(asks);
  await before.start();
  const after = await restarted(before, asks, '2027-01-04T10:00:00Z');
  await after.passTo('2027-01-04T10:00:00Z');
  expect(await after.describe()).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
});

test.each([0.25, 0.5, 0.75, 0.9])('a journal cut at %d of its last line goes on from the line before', async (part) => {
  const before = await openService(asks);
  await before.start();
  await before.succeed(before.token('first'));
  const last = readFileSync(before.file, 'utf8').split('\n').at(-2) ?? '';
  await before.close();
  appendFileSync(before.file, last.slice(0, Math.floor(last.length * part)));
  const after = await openService(asks, { folder: before.folder });
  await after.idle();
  await after.start('two');
  const again = await restarted(after, asks);
  expect(again.rows().sort()).toEqual(['first', 'left', 'right']);
});
