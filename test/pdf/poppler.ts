import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractOf } from '../../workflows/integration-contract/contract.ts';
import { drawn, sealedContract } from '../functions/documents/sealed-contract.ts';
import { plainContract } from '../workflows/integration-contract/example-variables.ts';

// `node test/pdf/poppler.ts`: what somebody else's program (poppler) says of a sealed contract. Needs poppler-utils.
const folder = mkdtempSync(join(tmpdir(), 'aval-pdf-'));

const run = (program: string, ...args: string[]): string => {
  const { stdout, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  return stdout;
};

const fileOf = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

const must = (holds: boolean, what: string): void => {
  console.log(`${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}`);
  if (!holds) process.exitCode = 1;
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Every paragraph in its own column: pdftotext reads the left one and the right one apart. */
const textOf = (file: string): string =>
  squeezed(['0', '297'].map((x) => run('pdftotext', '-x', x, '-y', '0', '-W', '297', '-H', '790', file, '-')).join(''));

try {
  const sealed = await sealedContract();
  const flipped = Buffer.from(sealed);
  flipped[2_000] = (flipped[2_000] ?? 0) ^ 1;
  const says = run('pdfsig', '-nocert', fileOf('sealed.pdf', sealed));
  must(says.includes('Signature is Valid.') && says.includes('Total document signed'), 'pdfsig: the seal is valid');
  must(says.includes('ETSI.CAdES.detached'), 'pdfsig: it is a PAdES signature');
  const changed = run('pdfsig', '-nocert', fileOf('flipped.pdf', flipped));
  must(changed.includes('Digest Mismatch.'), 'pdfsig: after one flipped bit the digest does not match');
  const text = textOf(fileOf('contract.pdf', drawn.bytes));
  const { parties, grounds, clauses } = contractOf(plainContract);
  const said = [...parties, ...grounds, ...clauses.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])];
  const missing = said.flatMap(({ es, en }) => [es, en]).filter((one) => !text.includes(squeezed(one)));
  must(missing.length === 0, `pdftotext: all ${said.length} passages are there in both languages`);
  for (const one of missing) console.log(`  missing: ${one}`);
} finally {
  rmSync(folder, { recursive: true });
}
