import { expect, test } from 'vitest';
import { type Delivery, deliver } from '../../../../infra/local/stream/deliver.ts';

const mapping = {
  function: 'relay',
  filters: [],
  batchSize: 10,
  reportsFailures: true,
  bisects: false,
  retries: 2,
  maximumAgeSeconds: Number.POSITIVE_INFINITY,
};
type Answer = (numbers: string[], turn: number) => unknown;

/** Delivers records 1 to `count` to a function that answers as told; says what it saw and what became of them. */
const delivered = async (count: number, given: { answer: Answer; mapping?: Partial<Delivery['mapping']> }) => {
  const seen: string[][] = [];
  const done: string[] = [];
  const lost: string[] = [];
  const numbersOf = (records: { dynamodb: { SequenceNumber: string } }[]) =>
    records.map((one) => one.dynamodb.SequenceNumber);
  await deliver(
    Array.from({ length: count }, (_, index) => ({
      eventID: `${index}`,
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: String(index + 1) },
    })),
    {
      mapping: { ...mapping, ...given.mapping },
      signal: new AbortController().signal,
      done: (record) => done.push(record.dynamodb.SequenceNumber),
      giveUp: (records) => lost.push(...numbersOf(records)),
      invoke: async (_, { Records }) => {
        seen.push(numbersOf(Records));
        return given.answer(numbersOf(Records), seen.length);
      },
    },
  );
  return { seen, done, lost };
};
const failing = (...numbers: string[]) => ({
  batchItemFailures: numbers.map((itemIdentifier) => ({ itemIdentifier })),
});

test('records come in batches of the size asked for', async () => {
  const { seen, done } = await delivered(5, { answer: () => null, mapping: { batchSize: 2 } });
  expect(seen).toEqual([['1', '2'], ['3', '4'], ['5']]);
  expect(done).toEqual(['2', '4', '5']);
});

test('after a partial failure it goes on with the first that failed', async () => {
  const { seen, done, lost } = await delivered(4, {
    answer: (_, turn) => (turn === 1 ? failing('4', '3') : failing()),
  });
  expect(seen).toEqual([
    ['1', '2', '3', '4'],
    ['3', '4'],
  ]);
  expect(done).toEqual(['2', '4']);
  expect(lost).toEqual([]);
});

test('a report that cannot be understood fails the whole batch', async () => {
  const { seen } = await delivered(2, { answer: (_, turn) => (turn === 1 ? failing('no such record') : null) });
  expect(seen).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
});

test('a function that throws is tried again, as often as the mapping says, and then given up', async () => {
  const answer = () => {
    throw new Error('down');
  };
  const { seen, lost, done } = await delivered(1, { answer });
  expect(seen).toHaveLength(3);
  expect(lost).toEqual(['1']);
  expect(done).toEqual(['1']);
});

test('a poison record is found by halving, and only it is given up', async () => {
  const answer: Answer = (numbers) => {
    if (numbers.includes('3')) throw new Error('poison');
  };
  const { lost, done } = await delivered(4, { answer, mapping: { bisects: true, retries: 0 } });
  expect(lost).toEqual(['3']);
  expect(done).toEqual(['2', '3', '4']);
});

test('a mapping without reports takes any answer for success', async () => {
  const { seen } = await delivered(1, { answer: () => failing('1'), mapping: { reportsFailures: false } });
  expect(seen).toHaveLength(1);
});
