import { KMSClient } from '@aws-sdk/client-kms';
import { onTestFinished } from 'vitest';
import { startKeys } from '../../../../infra/local/keys.ts';
import { temporaryFolder } from '../temporary.ts';

/** The SDK's own client with keys on this machine, gone after the test. */
export const openKeysClient = async (folder = temporaryFolder()) => {
  const { url, close } = await startKeys({ folder, keys: ['LinkKey', 'alias/aval/link'], signingKeys: ['SealKey'] });
  onTestFinished(close);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new KMSClient({ endpoint: url, region: 'eu-south-2', credentials, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return { client, url, folder, close };
};

export const arnOf = (id: string) => `arn:aws:kms:eu-south-2:000000000000:key/${id}`;
