import type { Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { WebEnvironment } from '../../functions/environment.ts';
import { acknowledgeWildcard } from '../acknowledged.ts';
import { allow, allowLedger } from '../permissions.ts';
import { addFunction, type EnvironmentOf } from './function.ts';
import { type Ground, siteEnvironment } from './ground.ts';

/** The public pages and the API: the table, whether a code is right, and the documents that it shows. It derives and signs nothing. */
export const addWeb = (stack: Stack, ground: Ground): Lambda => {
  const { bucket } = ground.documents;
  const environment: EnvironmentOf<typeof WebEnvironment> = {
    ...siteEnvironment(ground),
    DOCUMENTS_URL: `s3://${bucket.bucketName}`,
  };
  const web = addFunction(stack, 'web', { bundles: ground.bundles, environment, timeoutSeconds: 15 });
  allowLedger(web, ground.table);
  allow(web, ['kms:VerifyMac'], ground.linkKey.keyArn);
  allow(web, ['s3:GetObject'], bucket.arnForObjects('*'));
  // So that a seal that is not ours is said to be unknown, and not forbidden.
  allow(web, ['s3:ListBucket'], bucket.bucketArn);
  acknowledgeWildcard(web.role ?? web, '<DocumentStore.Arn>/*', 'documents are named when contracts are drawn');
  return web;
};
