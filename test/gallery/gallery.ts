import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';

/** Writes every mail and page of every workflow, in each language, into a folder with an index of them. */
const main = async (): Promise<void> => {
  const to = folder();
  const outfile = resolve('node_modules', '.cache', `gallery-${process.pid}.mjs`);
  await build({
    input: join(import.meta.dirname, 'made.ts'),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    output: { file: outfile, format: 'esm', codeSplitting: false },
    logLevel: 'warn',
  });
  try {
    const { make }: typeof import('./made.ts') = await import(pathToFileURL(outfile).href);
    const { mails, pages } = await make(to);
    process.stdout.write(`${mails} mails and ${pages} pages: ${join(to, 'index.html')}\n`);
  } finally {
    rmSync(outfile, { force: true });
  }
};

const folder = (): string => {
  try {
    const { values } = parseArgs({ options: { to: { type: 'string', default: 'gallery' } } });
    return values.to;
  } catch {
    process.stderr.write('npm run gallery takes only --to DIR.\n');
    process.exit(1);
  }
};

await main();
