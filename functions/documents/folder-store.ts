import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderReader } from './folder-reader.ts';
import { type DocumentStore, putOnce } from './store.ts';

/** A folder on this machine. */
export const folderStore = (folder: URL): DocumentStore => {
  const fileOf = (name: string) => join(fileURLToPath(folder), name);
  const get = folderReader(folder);
  const add = (name: string, bytes: Uint8Array) => addWhole(fileOf(name), bytes);
  return { get, put: (name, bytes) => putOnce({ get, add }, name, bytes) };
};

/** Written and flushed beside first: under its name there is all of it or nothing, and a link never replaces. */
const addWhole = async (file: string, bytes: Uint8Array): Promise<boolean> => {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID()}`;
  const handle = await open(beside, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    return await link(beside, file).then(() => true, unless('EEXIST', false));
  } finally {
    await handle.close();
    await rm(beside);
  }
};

const unless =
  <T>(code: string, value: T) =>
  (fault: NodeJS.ErrnoException): T => {
    if (fault.code === code) return value;
    throw fault;
  };
