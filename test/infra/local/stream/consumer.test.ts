import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCheckpoints } from '../../../../infra/local/stream/checkpoints.ts';
import { startConsumer } from '../../../../infra/local/stream/consumer.ts';
import { temporaryFolder } from '../temporary.ts';
import { fakeStream } from './fake-stream.ts';

const now = new Date('2027-01-04T09:00:00.700Z');
type Records = { eventID: string; eventSourceARN?: string; dynamodb: { ApproximateCreationDateTime?: number } }[];

const consuming = (more: { stream?: ReturnType<typeof fakeStream>; file?: string } = {}) => {
  const stream = more.stream ?? fakeStream();
  const file = more.file ?? join(temporaryFolder(), 'checkpoints.json');
  if (!more.stream) stream.open('one');
  const seen: Records = [];
  const given: string[] = [];
  const failing: Error[] = [];
  const consumer = startConsumer({
    api: stream.api,
    arn: 'arn:stream',
    checkpoints: openCheckpoints(file),
    now: () => now,
    mapping: {
      function: 'relay',
      filters: [{ dynamodb: { NewImage: { work: { S: ['send', 'start'] } } } }],
      batchSize: 10,
      reportsFailures: true,
      bisects: false,
      retries: 1,
      maximumAgeSeconds: 3_600,
    },
    invoke: async (_, event) => {
      const fault = failing.shift();
      if (fault) throw fault;
      seen.push(...(event.Records as unknown as Records));
      return { batchItemFailures: [] };
    },
    giveUp: (records) => given.push(...records.map((one) => one.eventID)),
  });
  onTestFinished(() => consumer.close());
  return { stream, file, consumer, seen, given, failing };
};

test('a function gets the records that pass its filter, with whole seconds of policy time', async () => {
  const { stream, consumer, seen } = consuming();
  stream.write('one', 'send', 'nothing', 'start');
  await consumer.look();
  expect(seen.map((one) => one.eventID)).toEqual(['send', 'start']);
  expect(seen[0]).toMatchObject({
    eventSourceARN: 'arn:stream',
    dynamodb: { ApproximateCreationDateTime: Date.parse('2027-01-04T09:00:00Z') / 1000 },
  });
});

test('records that do not pass are passed for good: a restart does not bring them again', async () => {
  const { stream, file, consumer, seen } = consuming();
  stream.write('one', 'send', 'nothing');
  await consumer.look();
  expect(seen).toHaveLength(1);
  await consumer.close();
  const again = consuming({ stream, file });
  expect(await again.consumer.look()).toBe(0);
  expect(again.seen).toEqual([]);
});

test('while the database is away it waits, and goes on when it is back', async () => {
  const { stream, consumer, seen } = consuming();
  stream.write('one', 'send');
  stream.trouble.push(new Error('ECONNREFUSED'), new Error('ECONNREFUSED'));
  await consumer.look();
  await expect.poll(() => seen.length).toBe(1);
});

test('what the function cannot do is given up after its retries, and the next is done', async () => {
  const { stream, consumer, seen, given, failing } = consuming();
  failing.push(new Error('down'), new Error('down'));
  stream.write('one', 'send');
  await consumer.look();
  stream.write('one', 'start');
  await consumer.look();
  await expect.poll(() => seen.map((one) => one.eventID)).toEqual(['start']);
  expect(given).toEqual(['send']);
});

test('whoever looks at a consumer that is closing is told that there is nothing', async () => {
  const { consumer } = consuming();
  const [looked] = await Promise.all([consumer.look(), consumer.close()]);
  expect(looked).toBe(0);
});
