import type { Ask, Choice } from '../../workflows/vocabulary/asks.ts';
import { isPutTo } from '../../workflows/vocabulary/asks.ts';
import { fill, type Words } from '../../workflows/vocabulary/words.ts';
import { allAsks, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { roleWithin } from './roles.ts';

/** Who will read the reason of an answer, besides the person who gives it. */
export const readersOf = (workflow: Workflow, ask: Ask, offers: Readonly<Record<string, Choice>>): Words => {
  const others = workflow.parties.otherParty !== undefined && ask.kind === 'approval';
  const told = [...new Set(Object.values(offers).flatMap(({ tells = [] }) => tells))];
  const readers = [
    ...(isPutTo(ask, 'requester') ? [] : [requester]),
    ...(others ? [otherParty] : []),
    ...told.flatMap((party) => calledIn(workflow, party) ?? []),
    deciders,
  ];
  return fill(readBy, { readers: { es: listed(readers, 'es'), en: listed(readers, 'en') } });
};

/** What a party is called where it is asked something. */
const calledIn = (workflow: Workflow, party: string): Words | undefined => {
  const ask = allAsks(workflow).find((one) => isPutTo(one, party));
  return ask && roleWithin(ask);
};

const listed = (readers: readonly Words[], language: 'es' | 'en'): string => {
  const [last = '', ...before] = readers.map((one) => `${by[language]}${one[language]}`).reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${and[language]} ${last}`;
};

const by: Words = { es: '', en: 'by ' };
const and: Words = { es: 'y', en: 'and' };
const readBy: Words = { es: 'Lo leerán {readers}.', en: 'It will be read {readers}.' };
const requester: Words = { es: 'quien presentó la solicitud', en: 'whoever submitted the request' };
const otherParty: Words = { es: 'la otra parte', en: 'the other party' };
const deciders: Words = { es: 'quienes decidan después', en: 'those who decide after you' };
