import type { Words } from '../vocabulary/words.ts';
import { fill } from '../vocabulary/words.ts';
import type { Clause, Each, Passage } from './clause.ts';
import { conditionsOf } from './conditions.ts';
import { type Template, template } from './template.ts';
import type { ContractVariables, Signer } from './variables.ts';
import { powersWords, wordsOf } from './words-of.ts';

export type ContractClause = { number: number; heading: Words; paragraphs: Words[] };
export type ContractParty = {
  role: Words;
  legalName: string;
  signers: { name: string; position: string; powers: Words }[];
};

/** A contract as it reads: everything said in both languages, nothing left to fill in. */
export type Contract = {
  templateVersion: string;
  title: Words;
  parties: Words[];
  grounds: Words[];
  clauses: ContractClause[];
  signing: ContractParty[];
};

/** Puts the variables into the locked template; the same variables always give the same words. */
export const contractOf = (variables: ContractVariables, from: Template = template): Contract => {
  const said = (passages: readonly Passage[]): Words[] => passages.flatMap((passage) => saidOf(passage, variables));
  const clauseOf = ({ heading, passages }: Clause, place: number): ContractClause => ({
    number: place + 1,
    heading,
    paragraphs: said(passages),
  });
  return {
    templateVersion: from.version,
    title: from.title,
    parties: said(from.parties),
    grounds: said(from.grounds),
    clauses: from.clauses.map(clauseOf),
    signing: [party(byIMTCloud, variables.imtcloud), party(byPlatform, variables.company)],
  };
};

const saidOf = ({ words, onlyIf, forEach }: Passage, variables: ContractVariables): Words[] => {
  if (onlyIf && !conditionsOf(variables)[onlyIf]) return [];
  const places = wordsOf(variables);
  return (forEach ? each(forEach, variables) : [places]).map((one) => ended(fill(words, one)));
};

/** What is filled in may end in a full stop itself, as «S.A.» does. */
const ended = ({ es, en }: Words): Words => ({ es: es.replace(/\.\.$/, '.'), en: en.replace(/\.\.$/, '.') });

const each = (
  what: Each,
  { subcontractors, personalData }: ContractVariables,
): Readonly<Record<string, string | Words>>[] =>
  what === 'subcontractor' ? subcontractors : (personalData?.fields ?? []);

const party = (role: Words, { legalName, signers }: { legalName: string; signers: Signer[] }): ContractParty => ({
  role,
  legalName,
  signers: signers.map(({ name, position, powers }) => ({ name, position, powers: powersWords(powers) })),
});

const byIMTCloud: Words = { es: 'Por IMTCloud', en: 'For IMTCloud' };
const byPlatform: Words = { es: 'Por la Plataforma', en: 'For the Platform' };
