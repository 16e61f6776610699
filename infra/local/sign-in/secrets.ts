import { generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

/** What signs tokens and cookies: kept, so that both outlive a restart. Made on first use, for its owner's eyes only. */
export const secretsIn = (file: string): Secrets => {
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, JSON.stringify(newSecrets()), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
};

type Secrets = z.infer<typeof Secrets>;
const Secrets = z.object({ jwk: z.custom<JsonWebKey & { kty: string }>(), cookie: z.string() });

const newSecrets = () => {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return { jwk: { ...key, use: 'sig', alg: 'RS256', kid: 'local' }, cookie: randomBytes(32).toString('hex') };
};
