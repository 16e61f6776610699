import type { KMSClient } from '@aws-sdk/client-kms';
import { type Code, type CodeCheck, checkBinding } from './code.ts';

/** Whether these are the figures of a code. The key compares them, in a time that tells nothing. */
export type CodeVerifier = (code: Code, figures: string, check: CodeCheck) => Promise<boolean>;

/** By the HMAC key in KMS: whoever may verify with it cannot derive a code or a link. The client is read when the first code comes. */
export const kmsVerifier =
  (client: () => KMSClient | Promise<KMSClient>): CodeVerifier =>
  async (code, figures, { mac, key }) => {
    const { VerifyMacCommand } = await import('@aws-sdk/client-kms');
    const command = new VerifyMacCommand({
      KeyId: key,
      MacAlgorithm: 'HMAC_SHA_256',
      Message: Buffer.from(checkBinding(code, figures)),
      Mac: Buffer.from(mac, 'base64url'),
    });
    try {
      return (await (await client()).send(command)).MacValid === true;
    } catch (error) {
      if (error instanceof Error && error.name === 'KMSInvalidMacException') return false;
      throw error;
    }
  };
