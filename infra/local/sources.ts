import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A name for what the template is made from: another name when any of it changed. */
export const fingerprint = (root: string): string => {
  const hash = createHash('sha256').update(process.version);
  for (const file of sourcesIn(root))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
};

const sourcesIn = (root: string): string[] => {
  const sources = globSync(folders, { cwd: root, exclude: local, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return [...sources, ...files.filter((file) => existsSync(join(root, file)))].sort();
};

const folders = ['workflows/**', 'functions/**', 'infra/**', 'config/**'];
const files = ['package-lock.json', 'tsconfig.json', 'cdk.json'];
/** What runs here is no part of the template. */
const local = ['infra/local/**', 'infra/operate/**'];
