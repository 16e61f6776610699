import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { ServiceError } from '../aws-error.ts';
import type { Operation } from '../json-api.ts';
import { bytes, KeyId, refuseOther } from './call.ts';
import type { FindKey } from './declared.ts';
import type { KeptKeys } from './kept.ts';

/** Message authentication codes by HMAC with SHA-256. */
export const macOperations = (findKey: FindKey, kept: KeptKeys): Record<string, Operation> => {
  const macOf = (call: z.infer<typeof GenerateMac>) => {
    const key = findKey(call.KeyId, 'GENERATE_VERIFY_MAC');
    refuseOther('HMAC_SHA_256', call.MacAlgorithm, key);
    const mac = createHmac('sha256', kept.secretOf(key.id)).update(call.Message).digest();
    return { mac, said: { KeyId: key.arn, MacAlgorithm: call.MacAlgorithm } };
  };
  return {
    GenerateMac: (input) => {
      const { mac, said } = macOf(GenerateMac.parse(input));
      return { ...said, Mac: mac.toString('base64') };
    },
    VerifyMac: (input) => {
      const call = VerifyMac.parse(input);
      const { mac, said } = macOf(call);
      if (call.Mac.length === mac.length && timingSafeEqual(call.Mac, mac)) return { ...said, MacValid: true };
      throw new ServiceError('KMSInvalidMacException', 'The MAC is not that of the message.');
    },
  };
};

const GenerateMac = z.object({
  KeyId,
  Message: bytes(4096),
  MacAlgorithm: z.enum(['HMAC_SHA_224', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']),
});
const VerifyMac = GenerateMac.extend({ Mac: bytes(6144) });
