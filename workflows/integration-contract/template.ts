import type { Words } from '../vocabulary/words.ts';
import type { Clause, Passage } from './clause.ts';
import { changes, end, language, law, signature, term } from './clauses/closing.ts';
import { dataProtection, subcontractors } from './clauses/data.ts';
import { freeDevelopment, noExclusivity, twoParties } from './clauses/locked.ts';
import { contributions, grounds, object, parties } from './clauses/opening.ts';

/** Which text a contract was drawn from. Whoever changes a word of it raises this number: contracts keep theirs. */
export const templateVersion = 'integration-contract/1';

export type Template = {
  version: string;
  title: Words;
  parties: readonly Passage[];
  grounds: readonly Passage[];
  clauses: readonly Clause[];
};

/** The integration contract (C8, C9): no clause can be added to it, taken out or reworded. A lawyer confirms it before go-live. */
export const template: Template = {
  version: templateVersion,
  title: { es: 'Acuerdo de integración con IMTLazarus', en: 'Agreement on integration with IMTLazarus' },
  parties,
  grounds,
  clauses: [
    object,
    contributions,
    twoParties,
    noExclusivity,
    freeDevelopment,
    subcontractors,
    dataProtection,
    term,
    end,
    changes,
    signature,
    language,
    law,
  ],
};
