import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Key material in a folder, made on first use, for its owner's eyes only. */
export type KeptKeys = { secretOf(id: string): Buffer; signingKeyOf(id: string): KeyObject };

export const openKeys = (folder: string): KeptKeys => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = (name: string, make: () => Uint8Array | string): Buffer => {
    const file = join(folder, name);
    if (!existsSync(file)) {
      // Half a key would be taken for a whole one for ever.
      writeFileSync(`${file}.new`, make(), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    return readFileSync(file);
  };
  return {
    secretOf: (id) => kept(`${id}.key`, () => randomBytes(32)),
    signingKeyOf: (id) => createPrivateKey(kept(`${id}.pem`, newSigningKey)),
  };
};

const newSigningKey = (): string | Uint8Array =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
