import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openExecutions } from '../../../../infra/local/step-functions/executions.ts';
import { openJournal } from '../../../../infra/local/step-functions/journal.ts';
import { temporaryFolder } from '../temporary.ts';
import { machine, machineArn, waiting } from './service.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const day = 86_400_000;
const now = new Date('2027-01-04T09:00:00Z');

test('a wait of 364 real days, far beyond what a timer can hold, is still answered', async () => {
  const tokens = new Set<string>();
  const send = async ({ input }: { input: { ExpressionAttributeValues: Record<string, { S: string }> } }) =>
    tokens.add(input.ExpressionAttributeValues[':token']?.S ?? '');
  const executions = openExecutions({
    definitions: {
      [machineArn('machine')]: machine(
        'Ask',
        { Ask: waiting('ask', { End: true, TimeoutSeconds: 365 * 86_400 }) },
        { TimeoutSeconds: 366 * 86_400 },
      ),
    },
    dynamodb: { send } as never,
    journal: openJournal(join(temporaryFolder(), 'executions.jsonl')),
    now: () => now,
  });
  const { arn } = executions.start(machineArn('machine'), { name: 'one', input: '{}' });
  for (let days = 0; days < 364; days++) await vi.advanceTimersByTimeAsync(day);
  expect([tokens.size, executions.find(arn)?.status]).toEqual([1, 'RUNNING']);
  executions.answer([...tokens][0] ?? '', { output: {} });
  await vi.advanceTimersByTimeAsync(1);
  expect(executions.find(arn)?.status).toBe('SUCCEEDED');
});
