import { ExecutionDoesNotExist, type SFNClient } from '@aws-sdk/client-sfn';
import { expect, test } from 'vitest';
import { stepFunctionsExecutions } from '../../../functions/console/executions.ts';

const machine = 'arn:aws:states:eu-south-2:000000000000:stateMachine:Agreements';
const asked = { workflow: 'third-party-agreement', request: 'ABCDEFGH', run: 2 };

type Happened = [type: string, name: string];

/** Step Functions, in which one run exists and this has happened in it. */
const executionsWith = (history: Happened[], status = 'RUNNING') => {
  const arn = `${machine.replace(':stateMachine:', ':execution:')}:ABCDEFGH-2`;
  const send = async ({ input }: { input: { executionArn: string; reverseOrder?: boolean } }) => {
    if (input.executionArn !== arn) throw new ExecutionDoesNotExist({ message: 'none', $metadata: {} });
    const events = history.map(([type, name]) =>
      type.endsWith('Entered')
        ? { type, stateEnteredEventDetails: { name } }
        : { type, stateExitedEventDetails: { name } },
    );
    return {
      status,
      startDate: new Date('2026-11-24T09:00:00Z'),
      ...(status !== 'RUNNING' && { stopDate: new Date('2026-11-25T14:31:00Z') }),
      events: input.reverseOrder ? events.reverse() : events,
    };
  };
  const client = { send } as unknown as SFNClient;
  return stepFunctionsExecutions(client, { 'third-party-agreement': machine });
};

const waitsAt = async (history: Happened[]) => (await executionsWith(history).describe(asked))?.waitsAt;
const enters = (name: string): Happened => ['TaskStateEntered', name];
const leaves = (name: string): Happened => ['TaskStateExited', name];

test('a run is found by its request and number', async () => {
  const executions = executionsWith([enters('Terms')]);
  expect(await executions.describe(asked)).toEqual({
    arn: 'arn:aws:states:eu-south-2:000000000000:execution:Agreements:ABCDEFGH-2',
    status: 'RUNNING',
    startedAt: '2026-11-24T09:00:00.000Z',
    waitsAt: ['Terms'],
  });
  expect(await executions.describe({ ...asked, run: 1 })).toBeUndefined();
  expect(await executions.describe({ ...asked, workflow: 'gone' })).toBeUndefined();
});

test('it waits where it has entered and not left', async () => {
  expect(await waitsAt([enters('Mailbox'), leaves('Mailbox'), enters('Terms')])).toEqual(['Terms']);
});

test('side by side it waits at several', async () => {
  const review: Happened[] = [['ParallelStateEntered', 'Review'], enters('Commercial'), enters('Legal')];
  expect(await waitsAt(review)).toEqual(['Commercial', 'Legal']);
  expect(await waitsAt([...review, leaves('Commercial')])).toEqual(['Legal']);
});

test('what was cut short beside another is over with them', async () => {
  const cut: Happened[] = [
    ['ParallelStateEntered', 'Review'],
    enters('Commercial'),
    enters('Legal'),
    ['ParallelStateExited', 'Review'],
    enters('Changes'),
  ];
  expect(await waitsAt(cut)).toEqual(['Changes']);
});

test('what is asked again waits again', async () => {
  expect(await waitsAt([enters('Terms'), leaves('Terms'), enters('Terms')])).toEqual(['Terms']);
});

test('a run that is over waits for nothing', async () => {
  const over = await executionsWith([enters('Terms')], 'ABORTED').describe(asked);
  expect(over).toMatchObject({ status: 'ABORTED', waitsAt: [] });
});

test('a run that is over says when it ended, which is not when it began', async () => {
  expect(await executionsWith([], 'SUCCEEDED').describe(asked)).toMatchObject({
    startedAt: '2026-11-24T09:00:00.000Z',
    endedAt: '2026-11-25T14:31:00.000Z',
  });
});
