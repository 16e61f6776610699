import { serveJsonApi } from './json-api.ts';
import { findKeyAmong } from './keys/declared.ts';
import { openKeys } from './keys/kept.ts';
import { macOperations } from './keys/macs.ts';
import { signatureOperations } from './keys/signatures.ts';

export type KeysOptions = {
  folder: string;
  /** What may be asked of for MACs: ids, aliases or ARNs. */
  keys: readonly string[];
  /** What may be asked of for signatures. */
  signingKeys?: readonly string[];
  port?: number;
  report?: (line: string) => void;
};

export type Keys = { url: string; close(): Promise<void> };

/** KMS on this machine, as far as links and seals need it: the declared keys, made in the folder on first use. */
export const startKeys = async (options: KeysOptions): Promise<Keys> => {
  const { folder, keys, signingKeys = [], port, report = console.error } = options;
  const findKey = findKeyAmong({ GENERATE_VERIFY_MAC: keys, SIGN_VERIFY: signingKeys });
  const kept = openKeys(folder);
  const operations = { ...macOperations(findKey, kept), ...signatureOperations(findKey, kept) };
  const faultName = 'KMSInternalException';
  return serveJsonApi({ target: 'TrentService', version: '1.1', operations, faultName, report }, port);
};
