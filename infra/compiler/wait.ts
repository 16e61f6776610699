import type { Ask } from '../../workflows/vocabulary/asks.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Catcher, Task } from './asl.ts';
import { toStaff } from './ends.ts';
import { errorsOf, stateAfter } from './routes.ts';
import { enteredAt, numbered, request, retry, rowKey, writeTo } from './write.ts';

const day = 86_400;

/** Writes the token into the ask's row and waits for what becomes of it: the wait is the write. */
export const waitFor = (ask: Ask) =>
  ({
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:dynamodb:updateItem.waitForTaskToken',
    Parameters: writeTo(rowKey(`ask#${ask.name}`, '$.round'), {
      request,
      ask: { S: ask.name },
      round: numbered('$.round'),
      token: { 'S.$': '$$.Task.Token' },
      work: { S: 'lambda' in ask.of ? 'document' : 'token' },
      due: { S: 'due' },
      dueAt: enteredAt,
    }),
    // Far beyond any deadline: only the table expires an ask.
    TimeoutSeconds: 300 * day,
    Retry: [retry],
  }) satisfies Omit<Task, 'Next' | 'End'>;

/** The ways out of these asks other than going on. */
export const waysOut = (asks: readonly Ask[], workflow: Workflow): Catcher[] => [
  ...errorsOf(workflow, asks).map((error) => ({
    ErrorEquals: [error],
    ResultPath: null,
    Next: stateAfter(error, workflow),
  })),
  toStaff,
];
