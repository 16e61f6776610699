import { Duration, type Stack } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { ClockEnvironment } from '../../functions/environment.ts';
import { allowIndex, allowLedger } from '../permissions.ts';
import { addFunction, type EnvironmentOf } from './function.ts';
import { type Ground, ledgerEnvironment } from './ground.ts';

/** What is due, every minute. A minute that failed is not repeated: the next one finds the same and more. */
export const addClock = (stack: Stack, ground: Ground): Lambda => {
  const { bundles, table, deadLetters } = ground;
  const environment: EnvironmentOf<typeof ClockEnvironment> = ledgerEnvironment(ground);
  const clock = addFunction(stack, 'clock', { bundles, environment, timeoutSeconds: 50, deadLetters });
  clock.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
  allowLedger(clock, table);
  allowIndex(clock, table, 'due');
  new Rule(stack, 'EveryMinute', {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(clock, { deadLetterQueue: deadLetters, retryAttempts: 0 })],
  });
  return clock;
};
