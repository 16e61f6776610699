import { createHash, createPublicKey } from 'node:crypto';
import * as z from 'zod';
import { ServiceError } from '../aws-error.ts';
import type { Operation } from '../json-api.ts';
import { bytes, KeyId, refuseOther } from './call.ts';
import type { FindKey } from './declared.ts';
import { signDigest } from './ecdsa.ts';
import type { KeptKeys } from './kept.ts';

/** Signatures by ECDSA with P-256 and SHA-256. */
export const signatureOperations = (findKey: FindKey, kept: KeptKeys): Record<string, Operation> => ({
  Sign: (input) => {
    const call = Sign.parse(input);
    const key = findKey(call.KeyId, 'SIGN_VERIFY');
    refuseOther('ECDSA_SHA_256', call.SigningAlgorithm, key);
    const signature = signDigest(kept.signingKeyOf(key.id), digestOf(call));
    return { KeyId: key.arn, SigningAlgorithm: call.SigningAlgorithm, Signature: signature.toString('base64') };
  },
  GetPublicKey: (input) => {
    const key = findKey(GetPublicKey.parse(input).KeyId, 'SIGN_VERIFY');
    const der = createPublicKey(kept.signingKeyOf(key.id)).export({ type: 'spki', format: 'der' });
    return {
      KeyId: key.arn,
      PublicKey: der.toString('base64'),
      KeySpec: 'ECC_NIST_P256',
      KeyUsage: key.usage,
      SigningAlgorithms: ['ECDSA_SHA_256'],
    };
  },
});

const digestOf = ({ Message, MessageType }: z.infer<typeof Sign>): Buffer => {
  if (MessageType === 'RAW') return createHash('sha256').update(Message).digest();
  if (Message.length === 32) return Message;
  throw new ServiceError('ValidationException', 'Digest is invalid length for algorithm ECDSA_SHA_256.');
};

const GetPublicKey = z.object({ KeyId });
const Sign = z.object({
  KeyId,
  Message: bytes(4096),
  MessageType: z.enum(['RAW', 'DIGEST']).default('RAW'),
  SigningAlgorithm: z.string().regex(/^(?:ECDSA|RSASSA_PKCS1_V1_5|RSASSA_PSS)_SHA_(?:256|384|512)$/),
});
