import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, verifyDocument } from '../../functions/documents/verify.ts';
import { verifyKnown } from '../../functions/documents/verify-known.ts';
import { openTable } from '../../functions/ledger/open.ts';
import { Complaint } from '../local/complaint.ts';
import type { Target } from './target.ts';

/** The keys of our seals: those named by their SHA-256, and those of the stack on a data folder, which keeps a certificate of each. */
export const knownKeys = (named: readonly string[], data = '.aval'): string[] => {
  const folder = join(data, 'documents', 'seal');
  const kept = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.der$/, '')) : [];
  return [...named, ...kept];
};

type Known = { keys: readonly string[]; target?: Target };

/** Checks the file of a sealed contract, by itself or by the ledger of a target, and says in a line how it is. @throws Complaint when it cannot be read */
export const checkDocument = async (file: string, known: Known): Promise<boolean> => {
  if (!existsSync(file)) throw new Complaint(`There is no file ${file}.`);
  const { faults, evidence, timestamped } = await checked(readFileSync(file), known);
  const what = evidence
    ? `contract ${evidence.reference}, version ${evidence.version}, sealed ${evidence.sealedAt}`
    : 'no contract of ours';
  const time = timestamped ? 'with a timestamp' : 'without a timestamp';
  const wrong = faults.map(({ name, at }) => (at ? `${name} (${at})` : name)).join('; ');
  console.log(`${file}  ${faults.length === 0 ? `holds: ${what}, ${time}` : `DOES NOT HOLD: ${wrong}`}`);
  return faults.length === 0;
};

const checked = (file: Uint8Array, { keys, target }: Known): Promise<Checked> => {
  if (!target) return verifyDocument({ file, knownKeys: keys });
  const { ledger, sealed } = openTable(target.tableName, target.client);
  return verifyKnown({ ledger, sealed, isOurKey: async (hash) => keys.includes(hash) }, { file, wary: false });
};
