import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** An empty folder that goes with the test. */
export const temporaryFolder = (): string => folderUntil(onTestFinished);

/** An empty folder that goes after the last test of the file. Ask before whatever uses it is started. */
export const temporaryFolderForAll = (): string => folderUntil(afterAll);

const folderUntil = (end: (remove: () => void) => void): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aval-'));
  end(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
