import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole: after a crash it holds what it held before, or all of this. */
export const writeWhole = (file: string, content: Uint8Array | string, options: { mode?: number } = {}): void => {
  writeFileSync(`${file}.new`, content, options);
  renameSync(`${file}.new`, file);
};

/** A file that only its owner may read. */
export const ownersOnly = { mode: 0o600 };

/** What a secret file holds; made on first use, for its owner's eyes only. */
export const secretIn = (file: string, make: () => Uint8Array | string): Buffer => {
  if (!existsSync(file)) writeWhole(file, make(), ownersOnly);
  return readFileSync(file);
};
