import { type Field, mostEuros } from './fields.ts';
import { boundsWords } from './numbers.ts';
import { fill, type Words } from './words.ts';

/** What helps to answer: the field's own hint and, for a number, its bounds or how to write it. */
export const hintOf = (field: Field): Words | undefined => {
  const written = numberHint(field);
  if (!field.hint || !written) return field.hint ?? written;
  return fill({ es: '{hint} {written}', en: '{hint} {written}' }, { hint: field.hint, written });
};

const numberHint = ({ kind, bounds }: Field): Words | undefined => {
  if (!bounds) return undefined;
  const said = kind === 'euros' && bounds.to === mostEuros ? example : between;
  return fill(said, boundsWords(kind, bounds));
};

const between: Words = { es: 'Entre {from} y {to}.', en: 'Between {from} and {to}.' };
/** As the JSON schema wants it too. */
const example: Words = { es: 'En euros, por ejemplo 9000,50.', en: 'In euros, for example 9000.50.' };
