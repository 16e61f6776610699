import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import { brokenOn, checksOf, readForm, readPage } from '../../../workflows/vocabulary/form.ts';
import type { Page, Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { directory, ofImplementer, publisher, today } from '../examples.ts';

const circumstances = { directory, today };
const [parties, terms] = workflow.form as [Page, Page];

const codes = (problems: { field: string; code: string }[]) => problems.map(({ field, code }) => [field, code]);

describe('a whole form', () => {
  test('without mistakes is what was typed, tidied', () => {
    const typed = { ...publisher, thirdPartyTaxId: 'a-28000032 ' };
    expect(readForm(workflow, typed, circumstances)).toEqual({ values: { ...publisher }, problems: [] });
  });

  test('is held against the clauses once every answer can be read', () => {
    const tied = { ...publisher, clientTied: 'yes' as const };
    expect(codes(readForm(workflow, { ...tied, lastDay: 'soon' }, circumstances).problems)).toEqual([
      ['lastDay', 'date'],
    ]);
    expect(readForm(workflow, tied, circumstances).problems).toMatchObject([{ field: 'clientTied', clause: 'C2' }]);
  });

  test('names every clause it breaks, not only the first', () => {
    const { problems } = readForm(workflow, { ...publisher, clientTied: 'yes', offerDepends: 'yes' }, circumstances);
    expect(problems.map(({ clause }) => clause)).toEqual(['C2', 'C5']);
  });
});

describe('a page', () => {
  test('is read by itself, in the order of its questions', () => {
    expect(codes(readPage(parties, {}).problems)).toEqual([
      ['requesterKind', 'not chosen'],
      ['requesterName', 'missing'],
      ['requesterPosition', 'missing'],
      ['requesterMailbox', 'missing'],
      ['implementer', 'not chosen'],
      ['thirdPartyKind', 'not chosen'],
      ['thirdPartyName', 'missing'],
      ['thirdPartyTaxId', 'missing'],
      ['linked', 'not chosen'],
    ]);
  });

  test('says only the clauses that its own questions break', () => {
    const values = { ...publisher, thirdPartyTaxId: 'B12345674', clientTied: 'yes' };
    expect(brokenOn({ workflow, page: parties }, values, circumstances).map(({ field }) => field)).toEqual([
      'thirdPartyTaxId',
    ]);
    expect(brokenOn({ workflow, page: terms }, values, circumstances).map(({ field }) => field)).toEqual([
      'clientTied',
    ]);
  });
});

describe('a question that follows from others', () => {
  test('has no value when it was not asked, whatever was typed', () => {
    const { values } = readForm(workflow, { ...publisher, linkedHow: 'Del mismo grupo' }, circumstances);
    expect(values).not.toHaveProperty('linkedHow');
  });

  test('of one that was not asked itself is not asked either', () => {
    const chain = chained();
    expect(readForm(chain, { first: 'no', second: 'yes', third: 'x' }, circumstances).values).toEqual({ first: 'no' });
    expect(readForm(chain, { first: 'yes', second: 'yes' }, circumstances).problems).toMatchObject([
      { field: 'third', code: 'missing' },
    ]);
  });
});

test('every check that applies says whether it passes, for whoever decides', () => {
  const checks = checksOf(workflow, { ...publisher, offerDepends: 'yes' }, circumstances);
  expect(checks.filter(({ passes }) => !passes).map(({ check }) => check.clause)).toEqual(['C5']);
  expect(checks.map(({ check }) => check.name)).toEqual(
    workflow.checks.filter(({ applies }) => applies?.(publisher) ?? true).map(({ name }) => name),
  );
});

test('what is said of an implementer that submits is not counted when a publisher does', () => {
  const about = (values: Values) => checksOf(workflow, values, circumstances).map(({ check }) => check.name);
  const name = 'implementer writes from its directory address';
  expect([about(publisher).includes(name), about(ofImplementer).includes(name)]).toEqual([false, true]);
  expect(about({ ...publisher, namedClient: 'yes' })).toHaveLength(about(publisher).length + 2);
});

/** A third question that names only the second, which itself depends on the first. */
const chained = (): Workflow => {
  const linked = terms.sections[1]?.fields.namedClient;
  const name = parties.sections[0]?.fields.requesterName;
  if (!linked || !name) throw new Error('The example has lost its questions');
  const fields = {
    first: linked,
    second: { ...linked, askedWhen: { first: ['yes'] } },
    third: { ...name, askedWhen: { second: ['yes'] } },
  };
  const title = { es: 'Página', en: 'Page' };
  return { ...workflow, checks: [], form: [{ name: 'one', title, sections: [{ title, fields }] }] };
};
