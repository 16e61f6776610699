import { writeFileSync } from 'node:fs';
import { fonts } from '../../functions/documents/font.ts';
import { coverageOf } from './coverage.ts';

// `node infra/font/write.ts`, when the contract's font has changed.
const text = `/** What the contract's font draws: ranges of code points in base 36, written by infra/font/write.ts. */
export const drawn =
  '${coverageOf(fonts.regular())}';
`;
writeFileSync(new URL('../../workflows/integration-contract/drawn-characters.ts', import.meta.url), text);
