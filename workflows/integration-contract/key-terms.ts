import type { Words } from '../vocabulary/words.ts';
import { listWords, scopeWords } from './said.ts';
import type { ContractVariables } from './variables.ts';
import { wordsOf } from './words-of.ts';

export type KeyTerm = { label: Words; value: Words };

/** What whoever signs looks for first, on the contract's first page and beside the buttons alike. */
export const keyTerms = (variables: ContractVariables): KeyTerm[] => {
  const places = wordsOf(variables);
  const word = (name: string): Words => {
    const value = places[name] ?? '';
    return typeof value === 'string' ? { es: value, en: value } : value;
  };
  const [from, to] = [word('firstDay'), word('lastDay')];
  return [
    {
      label: { es: 'Partes', en: 'Parties' },
      value: {
        es: `${variables.imtcloud.legalName} y ${variables.company.legalName}`,
        en: `${variables.imtcloud.legalName} and ${variables.company.legalName}`,
      },
    },
    {
      label: { es: 'Plataforma', en: 'Platform' },
      value: { es: `${word('platform').es} (${word('kind').es})`, en: `${word('platform').en} (${word('kind').en})` },
    },
    { label: { es: 'Alcance', en: 'Scope' }, value: listWords(variables.scope.map((one) => scopeWords[one])) },
    {
      label: { es: 'En vigor', en: 'In force' },
      value: { es: `del ${from.es} al ${to.es}`, en: `${from.en} to ${to.en}` },
    },
    { label: { es: 'Preaviso', en: 'Notice' }, value: word('notice') },
    { label: { es: 'Datos personales', en: 'Personal data' }, value: variables.personalData ? word('whose') : noData },
    { label: { es: 'Exclusividad', en: 'Exclusivity' }, value: none },
  ];
};

const noData: Words = { es: 'no pasan', en: 'none pass' };
const none: Words = { es: 'ninguna', en: 'none' };
