import type { Clause } from './clause.ts';
import { type Forbidden, forbiddenIn, forbiddenInName } from './forbidden.ts';
import type { Template } from './template.ts';
import type { ContractVariables } from './variables.ts';

/** What stops a text at legal review, and where it stands. */
export type GuardFinding =
  | { name: 'locked clause missing' | 'locked clause changed'; at: string }
  | { name: 'forbidden'; what: Forbidden; at: string };

/** The clauses that the policy stands on, by the SHA-256 of their text. */
export const lockedClauses: Readonly<Record<string, string>> = {
  'two parties': '0fd9929d60570dfdd707e0bae66ab31820491fd4ae2a83c61322d40e5bc6cc4f',
  'no exclusivity': '06adcb3d8b0954fc54b69eba9ac101f556fe0d35cf77cc3aef0da74223ff0f18',
  'no limitation of development': '6088e9bc8d9475d37cb0548951e08146c8ccf7f6bc198632a63a5b23b69eff9a',
};

/** The clause word for word, in both languages, with its conditions: a locked one has none. */
export const clauseText = ({ name, heading, passages }: Clause): string =>
  JSON.stringify([
    name,
    heading.es,
    heading.en,
    ...passages.map(({ words, onlyIf, forEach }) => [words.es, words.en, onlyIf ?? '', forEach ?? '']),
  ]);

/** The whole template as text, for its hash. */
export const templateText = ({ title, parties, grounds, clauses }: Template): string =>
  JSON.stringify([title.es, title.en, parties, grounds, clauses.map(clauseText)]);

/** Looks at every version of the template: `hashOf` is SHA-256 in hexadecimal. Empty when nothing stops it. */
export const guardTemplate = (template: Template, hashOf: (text: string) => string): GuardFinding[] => {
  const isWhole = (clause: Clause): boolean => lockedClauses[clause.name] === hashOf(clauseText(clause));
  const locked = Object.keys(lockedClauses).flatMap((name): GuardFinding[] => {
    const clauses = template.clauses.filter((clause) => clause.name === name);
    if (clauses.length === 0) return [{ name: 'locked clause missing', at: name }];
    return clauses.every(isWhole) ? [] : [{ name: 'locked clause changed', at: name }];
  });
  return [...locked, ...guardTexts(textsOf(template, isWhole))];
};

/** The same for what was typed: purpose, tasks, reasons, names, everything that the contract will say. */
export const guardVariables = (variables: ContractVariables): GuardFinding[] => guardTexts(leavesOf(variables, ''));

type Text = { at: string; text: string };

const guardTexts = (texts: readonly Text[]): GuardFinding[] =>
  texts.flatMap(({ at, text }) =>
    (isName(at) ? forbiddenInName : forbiddenIn)(text).map((what) => ({ name: 'forbidden', what, at }) as const),
  );

const isName = (at: string): boolean => /(?:^|\.)(?:legalName|name)$/.test(at);

/** Locked clauses speak of exclusivity to rule it out: they are known by their hash, and only then not read again. */
const textsOf = ({ title, parties, grounds, clauses }: Template, isLocked: (clause: Clause) => boolean): Text[] => {
  const others = clauses.filter((clause) => !isLocked(clause));
  const opening = [title, ...[...parties, ...grounds].map(({ words }) => words)];
  return [
    ...opening.flatMap(({ es, en }) => [es, en].map((text) => ({ at: 'opening', text }))),
    ...others.flatMap(({ name, heading, passages }) =>
      [heading, ...passages.map(({ words }) => words)].flatMap(({ es, en }) =>
        [es, en].map((text) => ({ at: name, text })),
      ),
    ),
  ];
};

const leavesOf = (value: unknown, at: string): Text[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, at === '' ? name : `${at}.${name}`));
};
