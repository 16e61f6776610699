import type { Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { WebEnvironment } from '../../functions/environment.ts';
import { allowLedger } from '../permissions.ts';
import { addFunction, type EnvironmentOf } from './function.ts';
import { type Ground, siteEnvironment } from './ground.ts';

/** The public pages and the API: the table is all that it reaches. */
export const addWeb = (stack: Stack, ground: Ground): Lambda => {
  const environment: EnvironmentOf<typeof WebEnvironment> = siteEnvironment(ground);
  const web = addFunction(stack, 'web', { bundles: ground.bundles, environment, timeoutSeconds: 15 });
  allowLedger(web, ground.table);
  return web;
};
