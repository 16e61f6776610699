import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { secretIn } from '../whole-file.ts';

/** Key material in a folder, made on first use, for its owner's eyes only. */
export type KeptKeys = { secretOf(id: string): Buffer; signingKeyOf(id: string): KeyObject };

export const openKeys = (folder: string): KeptKeys => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    secretOf: (id) => secretIn(join(folder, `${id}.key`), () => randomBytes(32)),
    signingKeyOf: (id) => createPrivateKey(secretIn(join(folder, `${id}.pem`), newSigningKey)),
  };
};

const newSigningKey = (): string | Uint8Array =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
