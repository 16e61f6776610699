import type { Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { PostmasterEnvironment } from '../../functions/environment.ts';
import { allowLedger } from '../permissions.ts';
import { addFunction, type EnvironmentOf } from './function.ts';
import { type Ground, ledgerEnvironment } from './ground.ts';

/** What became of our mail, as SES tells it. */
export const addPostmaster = (stack: Stack, ground: Ground): Lambda => {
  const { bundles, table, mail, deadLetters } = ground;
  const environment: EnvironmentOf<typeof PostmasterEnvironment> = ledgerEnvironment(ground);
  const postmaster = addFunction(stack, 'postmaster', { bundles, environment, timeoutSeconds: 30, deadLetters });
  allowLedger(postmaster, table);
  mail.events.addSubscription(new LambdaSubscription(postmaster, { deadLetterQueue: deadLetters }));
  return postmaster;
};
