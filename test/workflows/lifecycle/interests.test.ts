import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../workflows/directory.ts';
import { interestOf } from '../../../workflows/lifecycle/interests.ts';
import type { ThirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { publisher } from '../examples.ts';
import { story, underReview, withEmployee } from './story.ts';

const forClient: ThirdPartyAgreement = {
  ...publisher,
  namedClient: 'yes',
  clientName: 'Colegio San José (Gijón)',
  opportunityLeader: 'Redes Cantábricas, S.L.U.',
  clientManager: 'consultant',
  consultantName: 'Clara Ruíz',
  consultantActsFor: 'imtcloud',
  answersForProposal: 'consultant',
};

const interest = (id: string, values: ThirdPartyAgreement, directory: Directory = withEmployee('lola', {})) => {
  const employee = directory.employees.find((one) => one.id === id);
  if (!employee) throw new Error(`Nobody is called ${id}`);
  return interestOf(story(values, directory).governed(), { employee, ask: 'commercial' }, directory);
};
const declaring = (interests: string[], values = forClient) =>
  interest('carmen', values, withEmployee('carmen', { interests }));

describe('nobody decides what they or theirs submitted, lead or earn by', () => {
  test('an approver without any interest may', () => {
    expect([interest('carmen', publisher), declaring(['A99999997', 'Otra Casa, S.A.'])]).toEqual([
      undefined,
      undefined,
    ]);
  });
  test('whoever submitted it, whatever the capitals of the address', () => {
    const values = { ...publisher, requesterMailbox: 'Carmen.Soto@gmail.com' };
    expect(interest('carmen', values, withEmployee('carmen', { mailbox: 'carmen.soto@gmail.com' }))).toBe('party');
  });
  test('a colleague, by the domain of the organisation; a public provider is nobody’s', () => {
    expect(interest('carmen', { ...publisher, requesterMailbox: 'otro@imtcloud.example' })).toBe('organisation');
    const values = { ...publisher, requesterMailbox: 'elena@gmail.com' };
    expect(interest('carmen', values, withEmployee('carmen', { mailbox: 'carmen@gmail.com' }))).toBeUndefined();
  });
  test('an interest in either party, by tax id or by name', () => {
    const found = [['A28000032'], ['B12345674'], ['Editorial Faro SA'], ['Aulas del Norte']].map((one) =>
      declaring(one, publisher),
    );
    expect(found).toEqual(['declared', 'declared', 'declared', 'declared']);
  });
  test('an interest in the client or in whoever leads the opportunity, however it was typed', () => {
    expect([declaring(['Colegio San Jose']), declaring(['REDES CANTABRICAS S.L.'])]).toEqual(['declared', 'declared']);
  });
  test('an interest in a linked company named in the form', () => {
    const values = { ...publisher, linked: 'yes' as const, linkedHow: 'Las dos son de Grupo Faro (B58818501).' };
    expect([declaring(['Grupo Faro'], values), declaring(['B58818501'], values)]).toEqual(['declared', 'declared']);
  });
  test('a part of a word is no name', () => {
    expect(declaring(['Colegio San'], { ...forClient, clientName: 'Colegio Santander' })).toBeUndefined();
  });
  test('an employee who leads the opportunity or attends the client', () => {
    expect(interest('clara', forClient)).toBe('named');
    expect(interest('lola', { ...forClient, opportunityLeader: 'Lola Mena' })).toBe('named');
  });
  test('also when the name is written so that only a reader takes it for theirs', () => {
    expect(interest('lola', { ...forClient, opportunityLeader: 'L\u043El\u0430 M\u0435na' })).toBe('named');
    expect(declaring(['Editorial Faro'], { ...publisher, thirdPartyName: 'Edit\u043Erial F\u0430ro' })).toBe(
      'declared',
    );
  });
});

describe('one person gives one deciding answer in a request', () => {
  const both = withEmployee('carmen', { roles: ['commercial', 'legal'] });
  test('whoever decides in one role is no longer asked in the other: their substitute is', () => {
    const told = underReview(undefined, { ...both, employees: both.employees.filter((one) => one.id !== 'luis') });
    expect(told.row('legal').people.map((one) => one.id)).toEqual(['employee:carmen']);
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.row('legal')).toMatchObject({ excused: ['employee:carmen'], status: 'waiting' });
    expect(told.told.at(-1)).toMatchObject({ kind: 'asked as substitute', to: { id: 'employee:clara' }, ask: 'legal' });
  });
  test('abstaining is no decision', () => {
    const told = underReview(undefined, both);
    told.answer('commercial', 'employee:carmen', 'abstain');
    told.answer('legal', 'employee:carmen', 'approve');
    expect(told.row('legal').status).toBe('done');
  });
});
