import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/ledger/chain.ts';
import type { Clause } from '../../../workflows/integration-contract/clause.ts';
import { guardTemplate, guardVariables, lockedClauses } from '../../../workflows/integration-contract/clause-guard.ts';
import { type Template, template } from '../../../workflows/integration-contract/template.ts';
import { plainContract, pupilsData, wholeContract } from './example-variables.ts';

const guard = (changed: Partial<Template>) => guardTemplate({ ...template, ...changed }, sha256);
const reworded = (name: string, change: (text: string) => string): Clause[] =>
  template.clauses.map((clause) =>
    clause.name !== name
      ? clause
      : {
          ...clause,
          passages: clause.passages.map((one) => ({ ...one, words: { ...one.words, es: change(one.words.es) } })),
        },
  );

describe.each(Object.keys(lockedClauses))('C8, C9: the clause «%s»', (name) => {
  test('must be there', () => {
    expect(guard({ clauses: template.clauses.filter((one) => one.name !== name) })).toContainEqual({
      name: 'locked clause missing',
      at: name,
    });
  });
  test.each<[string, (text: string) => string]>([
    ['a full stop less', (text) => text.slice(0, -1)],
    ['a word more', (text) => `${text} Salvo pacto.`],
    ['another space', (text) => text.replace(' ', '\u00a0')],
  ])('stands word for word: %s is another clause', (_, change) => {
    expect(guard({ clauses: reworded(name, change) })).toContainEqual({ name: 'locked clause changed', at: name });
  });
  test('is said always', () => {
    const clauses = template.clauses.map((one) =>
      one.name === name ? { ...one, passages: one.passages.map((p) => ({ ...p, onlyIf: 'api' as const })) } : one,
    );
    expect(guard({ clauses })).toContainEqual({ name: 'locked clause changed', at: name });
  });
  test('is not followed by another of its name', () => {
    const other: Clause = { name, heading: { es: 'Más', en: 'More' }, passages: [] };
    expect(guard({ clauses: [...template.clauses, other] })).toContainEqual({
      name: 'locked clause changed',
      at: name,
    });
  });
});

test('a new clause that gives exclusivity is found, in a passage as in a heading', () => {
  const words = { es: 'La Plataforma será el único proveedor.', en: 'x' };
  const extra: Clause = { name: 'extra', heading: { es: 'Más', en: 'Exclusive partner' }, passages: [{ words }] };
  expect(guard({ clauses: [...template.clauses, extra] })).toEqual([
    { name: 'forbidden', what: 'exclusivity', at: 'extra' },
    { name: 'forbidden', what: 'exclusivity', at: 'extra' },
  ]);
});

describe('what was typed', () => {
  test.each([plainContract, wholeContract])('passes when it asks for nothing of the kind', (variables) => {
    expect(guardVariables(variables)).toEqual([]);
  });
  test('passes when a company is only called so, and not when it says so beside its name', () => {
    const called = (legalName: string) => ({ ...wholeContract, company: { ...wholeContract.company, legalName } });
    expect(guardVariables(called('Exclusivas García, S.L.'))).toEqual([]);
    expect(guardVariables(called('García, S.L., socio exclusivo'))).toEqual([
      { name: 'forbidden', what: 'exclusivity', at: 'company.legalName' },
    ]);
  });
  test('is found wherever it stands, and named by its place', () => {
    const fields = [{ field: 'Grupo', why: 'con derecho de veto sobre otros' }];
    expect(guardVariables({ ...wholeContract, personalData: { ...pupilsData, fields } })).toEqual([
      { name: 'forbidden', what: 'veto', at: 'personalData.fields.0.why' },
    ]);
  });
});
