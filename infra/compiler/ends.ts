import { type ErrorName, isLed } from '../../workflows/vocabulary/errors.ts';
import type { Catcher, States, Task } from './asl.ts';
import { endings, needsStaff } from './routes.ts';
import { enteredAt, numbered, request, retry, rowKey, writeTo } from './write.ts';

/** Whatever has no name of its own goes where staff see it, never to an outcome. */
export const toStaff: Catcher = { ErrorEquals: ['States.ALL'], ResultPath: null, Next: needsStaff.en };

/** The states in which a run ends: agreed, without agreement by one of these errors, or stuck until staff act. */
export const endStates = (agreed: string, errors: readonly ErrorName[]): States => ({
  [agreed]: { ...conclude('approved'), Catch: [toStaff], End: true },
  ...Object.fromEntries(
    errors.flatMap((error) =>
      isLed(error) || error === 'ChangesRequested' ? [] : [[endings[error].en, { Type: 'Succeed' }]],
    ),
  ),
  [needsStaff.en]: { ...conclude('stuck'), ResultPath: null, Next: stuck },
  [stuck]: {
    Type: 'Fail',
    Error: 'NeedsStaff',
    Cause: 'The run could not go on; staff resume the request in a new run.',
  },
});

const stuck = 'Stuck';

/** Writes how the run ended; the relay brings it to the request. */
const conclude = (outcome: 'approved' | 'stuck') =>
  ({
    Type: 'Task' as const,
    Resource: 'arn:aws:states:::aws-sdk:dynamodb:updateItem',
    Parameters: writeTo(rowKey('end', '$.run'), {
      request,
      run: numbered('$.run'),
      round: numbered('$.round'),
      outcome: { S: outcome },
      enteredAt,
      work: { S: 'end' },
      due: { S: 'due' },
      dueAt: enteredAt,
    }),
    TimeoutSeconds: 60,
    Retry: [{ ...retry, ErrorEquals: [...retry.ErrorEquals, 'States.Timeout'] }],
  }) satisfies Omit<Task, 'Next' | 'End'>;
