import { ListExecutionsCommand, SendTaskSuccessCommand, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, test } from 'vitest';
import { executionArn, machine, machineArn, openService, waiting } from './service.ts';

const oneAsk = machine('Ask', { Ask: waiting('ask', { End: true }) });
const refusal = (name: string) => expect.objectContaining({ name });

describe('a start', () => {
  test('answers with the ARN of the execution and when it began', async () => {
    const { start } = await openService(oneAsk);
    expect(await start()).toMatchObject({
      executionArn: executionArn('one'),
      startDate: new Date('2027-01-04T09:00:00Z'),
    });
  });

  test('that is repeated with the same input while it runs is the same execution', async () => {
    const { start, passTo, rows } = await openService(oneAsk);
    const first = await start('one', { round: 1 });
    await passTo('2027-01-04T09:30:00Z');
    const again = await Promise.all(Array.from({ length: 20 }, () => start('one', { round: 1 })));
    expect(again.map(({ startDate }) => startDate)).toEqual(again.map(() => first.startDate));
    expect(rows()).toEqual(['ask']);
  });

  test('with another input, or after the end, is refused: its name is taken', async () => {
    const { start, succeed, token } = await openService(oneAsk);
    await start('one', { round: 1 });
    await expect(start('one', { round: 2 })).rejects.toEqual(refusal('ExecutionAlreadyExists'));
    await succeed(token('ask'));
    await expect(start('one', { round: 1 })).rejects.toEqual(refusal('ExecutionAlreadyExists'));
  });

  test('without a name gets one of its own', async () => {
    const { client } = await openService(oneAsk);
    const started = () => client.send(new StartExecutionCommand({ stateMachineArn: machineArn('machine') }));
    expect((await started()).executionArn).not.toBe((await started()).executionArn);
  });

  test.each([
    ['StateMachineDoesNotExist', { stateMachineArn: machineArn('other') }],
    ['InvalidName', { name: 'two words' }],
    ['InvalidName', { name: 'a:b' }],
    ['InvalidName', { name: 'x'.repeat(81) }],
    ['InvalidExecutionInput', { input: '{' }],
    ['ValidationException', { input: JSON.stringify('x'.repeat(262_145)) }],
  ])('is refused as %s when it says %o', async (name, given) => {
    const { client } = await openService(oneAsk);
    const command = new StartExecutionCommand({ stateMachineArn: machineArn('machine'), name: 'one', ...given });
    await expect(client.send(command)).rejects.toEqual(refusal(name));
  });
});

describe('a token', () => {
  test('is answered once: then the task has timed out', async () => {
    const { start, succeed, fail, token } = await openService(oneAsk);
    await start();
    await succeed(token('ask'));
    await expect(succeed(token('ask'))).rejects.toEqual(refusal('TaskTimedOut'));
    await expect(fail(token('ask'), 'Rejected')).rejects.toEqual(refusal('TaskTimedOut'));
  });

  test('that nobody has ever seen is invalid', async () => {
    const { succeed } = await openService(oneAsk);
    await expect(succeed('made up')).rejects.toEqual(refusal('InvalidToken'));
  });

  test('is still good after an output that is no JSON was refused', async () => {
    const { client, start, succeed, token, describe } = await openService(oneAsk);
    await start();
    const odd = new SendTaskSuccessCommand({ taskToken: token('ask'), output: '{' });
    await expect(client.send(odd)).rejects.toEqual(refusal('InvalidOutput'));
    await succeed(token('ask'), { round: 2 });
    expect(await describe()).toMatchObject({ status: 'SUCCEEDED', output: '{"round":2}' });
  });
});

describe('an execution', () => {
  test('is described while it runs and after it has failed', async () => {
    const { start, fail, token, describe } = await openService(oneAsk);
    await start('one', { round: 1 });
    const running = await describe();
    expect(running).toMatchObject({ status: 'RUNNING', input: '{"round":1}', stateMachineArn: machineArn('machine') });
    expect(running.stopDate).toBeUndefined();
    await fail(token('ask'), 'Rejected');
    expect(await describe()).toMatchObject({ status: 'FAILED', error: 'Rejected', name: 'one' });
  });

  test('that does not exist is refused', async () => {
    const { describe, history } = await openService(oneAsk);
    await expect(describe()).rejects.toEqual(refusal('ExecutionDoesNotExist'));
    await expect(history()).rejects.toEqual(refusal('ExecutionDoesNotExist'));
  });

  test('tells its history in the words of the service, forwards and backwards', async () => {
    const { start, succeed, token, history } = await openService(
      machine('Which?', {
        'Which?': { Type: 'Choice', Choices: [{ Variable: '$.a', IsPresent: true, Next: 'Done' }], Default: 'Ask' },
        Ask: waiting('ask', { Next: 'Done' }),
        Done: { Type: 'Succeed' },
      }),
    );
    await start();
    await succeed(token('ask'));
    const forwards = [
      'ExecutionStarted',
      'ChoiceStateEntered Which?',
      'ChoiceStateExited',
      'TaskStateEntered Ask',
      'TaskStateExited',
      'SucceedStateEntered Done',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ];
    expect(await history()).toEqual(forwards);
    expect(await history('one', true)).toEqual(forwards.reverse());
  });

  test('is listed by its status', async () => {
    const { client, start, succeed, token } = await openService(oneAsk);
    await start('one');
    await succeed(token('ask'));
    await start('two');
    const listed = async (statusFilter?: 'RUNNING' | 'SUCCEEDED') => {
      const command = new ListExecutionsCommand({ stateMachineArn: machineArn('machine'), statusFilter });
      return (await client.send(command)).executions?.map(({ name, status }) => `${name} ${status}`);
    };
    expect(await listed()).toEqual(['one SUCCEEDED', 'two RUNNING']);
    expect(await listed('RUNNING')).toEqual(['two RUNNING']);
  });
});
