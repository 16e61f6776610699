import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement as workflow } from '../../workflows/third-party-agreement.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { readForm } from '../../workflows/vocabulary/form.ts';
import { suited } from '../../workflows/vocabulary/suited.ts';
import { askNamed, asksOf } from '../../workflows/vocabulary/workflow.ts';
import { directory, ofImplementer, plain, publisher, today } from './examples.ts';

const problemsOf = (values: Values) => readForm(workflow, values, { directory, today }).problems;
const clausesOf = (values: Values) => problemsOf(values).map((one) => [one.clause, one.field]);

const withClient = {
  ...publisher,
  namedClient: 'yes',
  clientName: 'Colegio Santa Clara',
  opportunityLeader: 'Editorial Faro',
  clientManager: 'implementer',
  answersForProposal: 'implementer',
} as const;

describe('what is asked, and of whom', () => {
  test('with money in it, legal is asked beside commercial', () => {
    expect(asksOf(workflow, publisher)).toEqual(['mailbox', 'terms', 'commercial', 'legal', 'management']);
  });
  test('without money, preference, brand, personal data or links, legal is not asked', () => {
    expect(asksOf(workflow, plain)).toEqual(['mailbox', 'terms', 'commercial', 'management']);
  });
  test.each([
    { brand: 'shared' },
    { linked: 'yes', linkedHow: 'El mismo administrador' },
    { personalData: 'yes', personalDataWhich: 'Contactos de directores' },
    { exclusivity: 'other', exclusivityOf: 'El catálogo', exclusivityFor: 'Aulas del Norte' },
  ])('C7: legal is asked because of %o', (reason) => {
    expect(asksOf(workflow, { ...plain, ...reason })).toContain('legal');
  });
  test('the implementer is asked at its directory address, never at a typed one', () => {
    expect(workflow.parties.otherParty?.(publisher, directory)?.mailbox).toBe('nuria@aulasdelnorte.example');
  });
  test('an implementer’s request is confirmed by the third party', () => {
    expect(workflow.parties.otherParty?.(ofImplementer, directory)?.mailbox).toBe('elena@editorialfaro.example');
  });
});

describe('C7: the implementer, and nobody else, accepts responsibility for the proposal', () => {
  const asked = (values: Values) => askNamed(suited(workflow, values), 'terms');
  test('C7: as the requester, by a statement in its own name', () => {
    const { answersAsImplementer: _, ...silent } = ofImplementer;
    expect(problemsOf(silent).map((one) => one.field)).toEqual(['answersAsImplementer']);
    expect(problemsOf(ofImplementer)).toEqual([]);
  });
  test('C7: a third party that submits is not asked for it', () => {
    const read = readForm(workflow, { ...publisher, answersAsImplementer: 'yes' }, { directory, today });
    expect([read.problems, read.values.answersAsImplementer]).toEqual([[], undefined]);
  });
  test('C7: as the other party, in the answer that it gives', () => {
    const { please, means, choices } = asked(publisher);
    expect(please.en).toBe('confirm the terms and answer for the proposal');
    expect(means?.en).toContain('your company also accepts responsibility for the service proposal');
    expect(choices?.accept?.words?.en).toBe('I confirm these terms and accept responsibility for the service proposal');
  });
  test('C7: the third party confirms the terms, and is told that it does not answer for the proposal', () => {
    const { please, means, choices } = asked(ofImplementer);
    expect(please.en).toBe('confirm the terms of this agreement');
    expect(means?.en).toContain('It is not you who answers for the service proposal');
    expect(choices?.accept?.words?.en).toBe('I confirm these terms');
  });
});

describe('what is accepted', () => {
  test.each([
    ['publisher', publisher],
    ['implementer', ofImplementer],
    ['named client', withClient],
    [
      'company of the directory',
      { ...publisher, thirdPartyTaxId: 'A58818501', requesterMailbox: 'ana@antigua.example' },
    ],
  ])('a complete request of a %s', (_, values) => {
    expect(problemsOf(values)).toEqual([]);
  });
  test('C9: a preference for something else may be proposed', () => {
    const values = { ...publisher, exclusivity: 'other', exclusivityOf: 'El stand', exclusivityFor: 'Aulas del Norte' };
    expect(problemsOf(values)).toEqual([]);
  });
  test('C7: a consultant may manage the client, and then answers for the proposal', () => {
    const values = {
      ...withClient,
      clientManager: 'consultant',
      answersForProposal: 'consultant',
      consultantName: 'Pau Ribas',
      consultantActsFor: 'imtcloud',
    };
    expect(problemsOf(values)).toEqual([]);
  });
  test('answers to questions that were not asked are left out', () => {
    const read = readForm(workflow, { ...publisher, linkedHow: 'dejado por error' }, { directory, today });
    expect(read.values.linkedHow).toBeUndefined();
  });
});

describe('what is refused, each with its clause and its field', () => {
  test.each<[string, Values, [string, string]]>([
    ['C1: an implementer that is not certified', { ...publisher, implementer: 'antigua' }, ['C1', 'implementer']],
    ['C1: one that is not in the directory', { ...publisher, implementer: 'nadie' }, ['C1', 'implementer']],
    [
      'C9: exclusivity of IMTLazarus',
      { ...publisher, exclusivity: 'imtlazarus', exclusivityOf: 'IMTLazarus', exclusivityFor: 'Norte' },
      ['C9', 'exclusivity'],
    ],
    [
      'C9: exclusivity of IMTLazarus under another name',
      { ...publisher, exclusivity: 'other', exclusivityOf: 'la plataforma IMT-Lázarus', exclusivityFor: 'Norte' },
      ['C9', 'exclusivity'],
    ],
    ['C2: tying a client', { ...publisher, clientTied: 'yes' }, ['C2', 'clientTied']],
    ['C5: an offer that depends on an implementer', { ...publisher, offerDepends: 'yes' }, ['C5', 'offerDepends']],
    [
      'C7: a proposal not answered for by whoever manages the client',
      { ...withClient, answersForProposal: 'thirdParty' },
      ['C7', 'answersForProposal'],
    ],
    [
      'C7: a third party that manages the client',
      { ...withClient, clientManager: 'thirdParty', answersForProposal: 'thirdParty' },
      ['C7', 'clientManager'],
    ],
    [
      'C7: an implementer that writes from another address',
      { ...ofImplementer, requesterMailbox: 'otra@aulasdelnorte.example' },
      ['C7', 'requesterMailbox'],
    ],
    [
      'C7: a third party that gives the implementer’s address as its own',
      { ...publisher, requesterMailbox: 'nuria@aulasdelnorte.example' },
      ['C7', 'requesterMailbox'],
    ],
    [
      'C7: one mailbox for both parties',
      { ...ofImplementer, thirdPartyMailbox: 'NURIA@aulasdelnorte.example' },
      ['C7', 'thirdPartyMailbox'],
    ],
    [
      'C7: the same mailbox with a tag for the other party',
      { ...ofImplementer, thirdPartyMailbox: 'nuria+tercero@aulasdelnorte.example' },
      ['C7', 'thirdPartyMailbox'],
    ],
    [
      'C7: a third party with the implementer’s address and a tag',
      { ...publisher, requesterMailbox: 'nuria+x@aulasdelnorte.example' },
      ['C7', 'requesterMailbox'],
    ],
    [
      'C7: a typed address for a third party that is in the directory',
      { ...ofImplementer, thirdPartyTaxId: 'A58818501', thirdPartyMailbox: 'otra@antigua.example' },
      ['C7', 'thirdPartyMailbox'],
    ],
    [
      'C7: a third party of the directory that writes from another address',
      { ...publisher, thirdPartyTaxId: 'A58818501', requesterMailbox: 'otra@antigua.example' },
      ['C7', 'requesterMailbox'],
    ],
    ['C7: a first day that has passed', { ...publisher, firstDay: '2026-11-23' }, ['C7', 'firstDay']],
    ['C7: an end before the beginning', { ...publisher, lastDay: '2027-02-01' }, ['C7', 'lastDay']],
    ['C7: more than 24 months', { ...publisher, lastDay: '2029-02-01' }, ['C7', 'lastDay']],
  ])('%s', (_, values, expected) => {
    expect(clausesOf(values)).toEqual([expected]);
  });
  test('every refusal says what to change in both languages', () => {
    for (const check of workflow.checks) {
      expect(check.change.es).toMatch(/\S{3,}/);
      expect(check.change.en).toMatch(/\S{3,}/);
    }
  });
  test('exactly 24 months are accepted', () => {
    expect(problemsOf({ ...publisher, lastDay: '2029-01-31' })).toEqual([]);
  });
});
