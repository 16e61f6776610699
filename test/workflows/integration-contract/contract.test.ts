import { describe, expect, test } from 'vitest';
import { contractOf } from '../../../workflows/integration-contract/contract.ts';
import { ContractVariables } from '../../../workflows/integration-contract/variables.ts';
import { plainContract, pupilsData, wholeContract } from './example-variables.ts';

const clause = (heading: string, variables = wholeContract) => {
  const found = contractOf(variables).clauses.find((one) => one.heading.en === heading);
  return found?.paragraphs.map((words) => words.es).join('\n') ?? '';
};
const everything = (variables: ContractVariables) => {
  const { title, parties, grounds, clauses } = contractOf(variables);
  return [title, ...parties, ...grounds, ...clauses.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])];
};

test('the parties are two, and each says who signs for it and by which powers', () => {
  const [imtcloud, platform, ...others] = contractOf(wholeContract).parties;
  expect(others).toEqual([]);
  expect(imtcloud?.es).toContain('Marta Sanz Ibáñez, Directora general, con poder solidario otorgado ante Carlos Peña');
  expect(platform?.es).toContain('el 3 de octubre de 2022, con el número 1.204; y Núria Güell i Casas');
  expect(platform?.en).toContain('with joint powers granted before');
});

test.each([plainContract, wholeContract])(
  'nothing is left to fill in, and everything is said in both languages',
  (variables) => {
    for (const { es, en } of everything(variables)) {
      expect(es.length * en.length).toBeGreaterThan(0);
      expect(`${es}${en}`).not.toMatch(/[{}]|undefined|\.\.$/);
    }
  },
);

test('clauses are numbered as they come', () => {
  expect(contractOf(plainContract).clauses.map(({ number }) => number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
  ]);
});

test('only what is in the scope is said', () => {
  expect(clause('Object and scope', plainContract)).toMatch(/API.*\n.*SSO/);
  expect(clause('Object and scope', plainContract)).not.toContain('rostering');
  expect(clause('Object and scope')).toContain('rostering');
});

describe('personal data', () => {
  test('that do not pass are ruled out', () => {
    expect(clause('Data protection', plainContract)).toMatch(/^La integración no trata datos personales/);
  });
  test('that pass are named one by one, each with its reason', () => {
    expect(clause('Data protection')).toContain(
      '— Grupo. Para qué: mostrar a cada docente los cuadernos de sus clases.',
    );
    expect(clause('Data protection')).toContain('España e Irlanda. Subencargados: Nube Cantábrica, S.A.');
  });
  test('have one role of the platform, and sub-processors or none', () => {
    const data = { ...pupilsData, platformRole: 'controller' as const, subProcessors: [] };
    const said = clause('Data protection', { ...wholeContract, personalData: data });
    expect(said).toContain('trata los datos como responsable');
    expect(said).not.toContain('encargadas');
    expect(said).toContain('No tiene subencargados');
  });
});

test('it runs from date to date', () => {
  expect(clause('Term', plainContract)).toContain('desde el 1 de septiembre de 2027 hasta el 31 de agosto de 2029');
  expect(clause('Term', { ...plainContract, months: 1 })).toContain(
    'hasta el 30 de septiembre de 2027, ambos incluidos (1 mes)',
  );
});

test('there is no room for a clause of anybody’s own', () => {
  expect(ContractVariables.safeParse(wholeContract).success).toBe(true);
  expect(ContractVariables.safeParse({ ...wholeContract, clause: 'Otra' }).success).toBe(false);
  expect(ContractVariables.safeParse({ ...wholeContract, scope: ['everything'] }).success).toBe(false);
});

test('what looks like a place of the template in what was typed stays as typed', () => {
  expect(clause('Object and scope', { ...plainContract, purpose: 'ver {company} y $& aquí' })).toContain(
    '«ver {company} y $& aquí»',
  );
});
