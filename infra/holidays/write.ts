import { writeFileSync } from 'node:fs';
import { daysOffFromLibrary, sourceText } from './source.ts';

// `npm run holidays`: writes the days off that the rules know, from the library.
writeFileSync('workflows/days-off.ts', sourceText(daysOffFromLibrary()));
