import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { bindingOf, type Link } from './link.ts';

/** Derives the secret of a link: the same link always gets the same one, so that a resend carries the same link. */
export type Secrets = { key: string; of(link: Omit<Link, 'key'>): Promise<string> };

/** By an HMAC key in KMS that never leaves it; only the relay may use it. */
export const kmsSecrets = (client: KMSClient, key: string): Secrets => ({
  key,
  of: async (link) => {
    const { Mac } = await client.send(
      new GenerateMacCommand({ KeyId: key, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(bindingOf(link)) }),
    );
    if (!Mac) throw new Error('KMS gave no MAC');
    return Buffer.from(Mac).toString('base64url');
  },
});
