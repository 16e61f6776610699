import type { Directory } from '../directory.ts';
import { plainName } from '../name.ts';
import { resembles } from '../resemblance.ts';
import { lookAlike } from '../text.ts';
import type { Values } from './fields.ts';
import { fill, type Words } from './words.ts';
import { fieldsOf, type Name, type Workflow } from './workflow.ts';

/** Something that whoever decides has to look at; it refuses nothing. */
export type Remark = { field: string; words: Words };

/** Names in a request that pass for others: with letters of another script, or like a name of the directory that they are not. */
export const remarksOn = (workflow: Workflow, values: Values, directory: Directory): Remark[] => {
  const fields = fieldsOf(workflow);
  return (workflow.names?.(values, directory) ?? []).flatMap((one) => {
    const label = fields[one.field]?.label ?? { es: one.field, en: one.field };
    const word = lookAlike(one.name);
    const known = knownAlike(one, directory);
    return [
      ...(word === undefined ? [] : [{ field: one.field, words: fill(foreign, { label, name: one.name, word }) }]),
      ...(known === undefined ? [] : [{ field: one.field, words: fill(alike, { label, name: one.name, known }) }]),
    ];
  });
};

/** A name that we know and that this one is taken for, though it is not the same: by tax id where it has one. */
const knownAlike = ({ name, taxId }: Name, directory: Directory): string | undefined => {
  const listed = directory.implementers.map((one) => ({ name: one.legalName, taxId: one.taxId }));
  return [...listed, ...ours]
    .filter((one) => (taxId === undefined ? plainName(one.name) !== plainName(name) : one.taxId !== taxId))
    .find((one) => resembles(one.name, name))?.name;
};

const ours = [
  { name: 'IMTCloud', taxId: '' },
  { name: 'IMTLazarus', taxId: '' },
];

const foreign: Words = {
  es: '{label}: «{name}» lleva, en «{word}», letras de otro alfabeto que parecen latinas. Compruebe de quién se trata.',
  en: '{label}: “{name}” has, in “{word}”, letters of another script that look like Latin ones. Check who it is.',
};
const alike: Words = {
  es: '{label}: «{name}» se parece a «{known}», y no nos consta que sea la misma entidad. Compruebe de quién se trata.',
  en: '{label}: “{name}” looks like “{known}”, and we have nothing to say that they are the same. Check who it is.',
};
