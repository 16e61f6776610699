import { SFNClient } from '@aws-sdk/client-sfn';
import { expect, test } from 'vitest';
import { stepFunctionsRuns } from '../../../functions/relay/runs.ts';
import { machine, machineArn, openService, waiting } from '../../infra/local/step-functions/service.ts';

const oneAsk = machine('Ask', { Ask: waiting('ask', { End: true }) });
const run = (input: object = {}) => ({ workflow: 'agreement', name: 'one', input });
const here = async () => {
  const service = await openService(oneAsk);
  return { ...service, runs: stepFunctionsRuns(service.client, { agreement: machineArn('machine') }) };
};

test('a run is started with its input under its name', async () => {
  const { runs, describe } = await here();
  await runs.start(run({ request: 'ABCDEFGH' }));
  expect(await describe()).toMatchObject({ status: 'RUNNING', name: 'one', input: '{"request":"ABCDEFGH"}' });
});

test('a run that exists has been started, with whatever input and even when it is over', async () => {
  const { runs, succeed, token, idle, describe } = await here();
  await runs.start(run({ round: 1 }));
  await runs.start(run({ round: 2 }));
  await idle();
  await succeed(token('ask'));
  await runs.start(run({ round: 1 }));
  expect(await describe()).toMatchObject({ status: 'SUCCEEDED', input: '{"round":1}' });
});

test('a token is told an output, or an error by its name', async () => {
  const { runs, start, token, describe, idle } = await here();
  await start('one');
  await runs.signal(token('ask'), { output: { round: 2 } });
  await start('two');
  await runs.signal(token('ask'), { error: 'Rejected' });
  await idle();
  expect(await describe('one')).toMatchObject({ status: 'SUCCEEDED', output: '{"round":2}' });
  expect(await describe('two')).toMatchObject({ status: 'FAILED', error: 'Rejected' });
});

test('a token that has been told, or that nobody waits for, counts as told', async () => {
  const { runs, start, token, describe } = await here();
  await start();
  await runs.signal(token('ask'), { output: { round: 2 } });
  await runs.signal(token('ask'), { error: 'Rejected' });
  await runs.signal('of nobody', { output: {} });
  expect(await describe()).toMatchObject({ status: 'SUCCEEDED', output: '{"round":2}' });
});

test('every other refusal is a fault: the work stays, and the clock brings it again', async () => {
  const { runs, url } = await here();
  await expect(runs.start({ ...run(), name: 'two words' })).rejects.toThrow('Invalid Name');
  await expect(runs.start({ ...run(), workflow: 'unknown' })).rejects.toThrow('no state machine for unknown');
  const away = new SFNClient({
    endpoint: url.replace(/\d+$/, '1'),
    region: 'eu-south-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const elsewhere = stepFunctionsRuns(away, { agreement: machineArn('machine') });
  await expect(elsewhere.signal('token', { output: {} })).rejects.toThrow('ECONNREFUSED');
  away.destroy();
});
