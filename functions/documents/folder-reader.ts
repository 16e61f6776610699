import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentStore } from './store.ts';

/** Reads from a folder on this machine. */
export const folderReader =
  (folder: URL): DocumentStore['get'] =>
  (name) =>
    readFile(join(fileURLToPath(folder), name)).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return undefined;
      throw fault;
    });
