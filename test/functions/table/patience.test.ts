import { ResourceNotFoundException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { patiently } from '../../../functions/table/patience.ts';

const conflict = () => new TransactionConflictException({ message: 'busy', $metadata: {} });

/** Fails as often as told, then succeeds; keeps how long it was made to wait. */
const failing = (times: number, error: () => Error = conflict) => {
  const waited: number[] = [];
  let left = times;
  const deed = async () => {
    if (left-- > 0) throw error();
    return 'done';
  };
  return { waited, outcome: patiently(async (tries) => void waited.push(tries), deed) };
};

test('a row that a transaction holds is waited for', async () => {
  const { waited, outcome } = failing(3);
  expect(await outcome).toBe('done');
  expect(waited).toEqual([1, 2, 3]);
});

test('but not for ever', async () => {
  await expect(failing(100).outcome).rejects.toThrow('busy');
});

test('anything else is not waited for', async () => {
  const { waited, outcome } = failing(1, () => new ResourceNotFoundException({ message: 'no table', $metadata: {} }));
  await expect(outcome).rejects.toThrow('no table');
  expect(waited).toEqual([]);
});
