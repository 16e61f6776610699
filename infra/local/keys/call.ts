import * as z from 'zod';
import { ServiceError } from '../aws-error.ts';
import type { DeclaredKey } from './declared.ts';

/** What keys are asked for by. */
export const KeyId = z.string().min(1).max(2048);

/** Bytes in base64, so many at most. */
export const bytes = (most: number) =>
  z
    .base64()
    .min(1)
    .transform((text) => Buffer.from(text, 'base64'))
    .refine(({ length }) => length <= most, `longer than ${most} bytes`);

/** @throws ServiceError when the key has another algorithm */
export const refuseOther = (algorithm: string, asked: string, { arn }: DeclaredKey): void => {
  if (asked === algorithm) return;
  throw new ServiceError('InvalidKeyUsageException', `Algorithm ${asked} is incompatible with key ${arn}.`);
};
