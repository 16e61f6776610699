import { generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { secretIn } from '../whole-file.ts';

/** What signs tokens and cookies: kept, so that both outlive a restart. */
export const secretsIn = (file: string): Secrets =>
  Secrets.parse(JSON.parse(secretIn(file, () => JSON.stringify(newSecrets())).toString()));

type Secrets = z.infer<typeof Secrets>;
const Secrets = z.object({ jwk: z.custom<JsonWebKey & { kty: string }>(), cookie: z.string() });

const newSecrets = () => {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return { jwk: { ...key, use: 'sig', alg: 'RS256', kid: 'local' }, cookie: randomBytes(32).toString('hex') };
};
