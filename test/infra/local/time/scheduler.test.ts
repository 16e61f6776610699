import { expect, onTestFinished, test } from 'vitest';
import { startScheduler } from '../../../../infra/local/time/scheduler.ts';

const schedules = [{ rule: 'EveryMinute', arn: 'arn:rule', everySeconds: 60, functions: ['clock'] }];
const now = () => new Date('2027-01-31T09:00:00.123Z');

/** A scheduler whose clock function runs until it is let go. */
const scheduled = (speed: number) => {
  const fired: { time: string }[] = [];
  const running: PromiseWithResolvers<void>[] = [];
  const invoke = (_: string, event: unknown) => {
    fired.push(event as { time: string });
    const run = Promise.withResolvers<void>();
    running.push(run);
    return run.promise;
  };
  const scheduler = startScheduler({ schedules, speed, now, invoke });
  onTestFinished(async () => {
    for (const run of running) run.resolve();
    await scheduler.close();
  });
  return { scheduler, fired, finish: (index: number) => running[index]?.resolve() };
};
const turn = () => new Promise(setImmediate);

test('it fires at the start, with the event of a rule at policy time', async () => {
  const { fired } = scheduled(1);
  await turn();
  expect(fired).toMatchObject([
    {
      source: 'aws.events',
      'detail-type': 'Scheduled Event',
      time: '2027-01-31T09:00:00.123Z',
      resources: ['arn:rule'],
    },
  ]);
});

test('asked to fire while it fires, it waits for its turn', async () => {
  const { scheduler, fired, finish } = scheduled(1);
  await turn();
  const second = scheduler.fire();
  await turn();
  expect(fired).toHaveLength(1);
  finish(0);
  await turn();
  expect(fired).toHaveLength(2);
  finish(1);
  await second;
});

test('a firing that fails does not end the schedule', async () => {
  const failing = startScheduler({ schedules, speed: 1, now, invoke: () => Promise.reject(new Error('down')) });
  onTestFinished(failing.close);
  await expect(failing.fire()).resolves.toBeUndefined();
});
