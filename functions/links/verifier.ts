import { KMSClient, VerifyMacCommand } from '@aws-sdk/client-kms';
import { credentials } from '../credentials.ts';
import { type CodeVerifier, checkBinding } from './code.ts';

/** By the HMAC key in KMS: whoever may verify with it can derive neither a code nor a link. */
export const kmsVerifier =
  (client: KMSClient = new KMSClient({ credentials })): CodeVerifier =>
  async (code, figures, { mac, key }) => {
    const command = new VerifyMacCommand({
      KeyId: key,
      MacAlgorithm: 'HMAC_SHA_256',
      Message: Buffer.from(checkBinding(code, figures)),
      Mac: Buffer.from(mac, 'base64url'),
    });
    try {
      return (await client.send(command)).MacValid === true;
    } catch (error) {
      if (error instanceof Error && error.name === 'KMSInvalidMacException') return false;
      throw error;
    }
  };
