import { Directory } from '../../workflows/directory.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import * as change from '../workflows/change-of-implementer.examples.ts';
import { directoryOf } from '../workflows/change-of-implementer.story.ts';
import * as contract from '../workflows/contract-examples.ts';
import * as agreement from '../workflows/examples.ts';

/** A request that somebody sends, and what they change when changes are asked for. */
export type Example = { name: string; values: Values; changed: Values; directory: Directory };

const twoOthers = ['28000001', '28000002'].map((school, place) => ({
  school,
  request: `R${place}`,
  on: '2026-09-01',
}));
const unknownAddress = { ...change.ofSchool, requesterMailbox: 'jefatura@santaana.example' };
const newArgument = { argument: 'Cuatro semanas sin respuesta a las averías, y ninguna visita.' };
const withColleague = (directory: Directory): Directory => ({
  ...directory,
  implementers: directory.implementers.map((one) => ({
    ...one,
    colleagues: [{ name: 'Rafael Ortiz', mailbox: `rafael@${one.id}.example`, language: 'es' }],
  })),
  employees: directory.employees.map((one) =>
    one.id === 'clara' ? { ...one, roles: [...one.roles, 'commercial'] } : one,
  ),
});

/** The requests by which each workflow is played: together they put every ask. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  'third-party-agreement': [
    {
      name: 'of a publisher',
      values: agreement.publisher,
      changed: { lastDay: '2027-12-31', economicTermsWhich: 'Un 2 % de las licencias por catálogo.' },
      directory: withColleague(agreement.directory),
    },
    {
      name: 'of an implementer',
      values: agreement.ofImplementer,
      changed: { lastDay: '2027-12-31' },
      directory: agreement.directory,
    },
  ],
  'change-of-implementer': [
    {
      name: 'with two choices',
      values: change.ofSchool,
      changed: newArgument,
      directory: withColleague(directoryOf(twoOthers)),
    },
    { name: 'without a choice', values: change.undecided, changed: newArgument, directory: change.directory },
    { name: 'from another address', values: unknownAddress, changed: newArgument, directory: change.directory },
    {
      name: 'of a school without contact',
      values: unknownAddress,
      changed: newArgument,
      directory: change.withSchool({ contact: undefined }),
    },
  ],
  'integration-contract': [
    {
      name: 'with personal data',
      values: contract.campus,
      changed: { purpose: 'Que el profesorado abra sus clases de Campus Vivo y publique tareas desde el aula.' },
      directory: contract.directory,
    },
    {
      name: 'signed by two',
      values: contract.byTwo,
      changed: { months: '24' },
      directory: contract.directory,
    },
    {
      name: 'without personal data',
      values: contract.withoutData,
      changed: { months: '24' },
      directory: contract.directory,
    },
  ],
};

/** @throws Error for a workflow without examples: it would not be in the gallery */
export const examplesOf = (workflow: string): readonly Example[] => {
  const found = examples[workflow];
  if (!found) throw new Error(`Give ${workflow} its examples in test/gallery/examples.ts`);
  return found;
};

/** Everybody of the directory reads in one language. */
export const reading = (language: Language, directory: Directory): Directory => {
  const { loads, officeHours: _, ...said } = directory;
  const text = JSON.stringify({ ...said, loads }).replaceAll('"language":"es"', `"language":"${language}"`);
  return Directory.parse(JSON.parse(text));
};
