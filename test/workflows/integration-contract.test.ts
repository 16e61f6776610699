import { describe, expect, test } from 'vitest';
import { compile } from '../../infra/compiler/compile.ts';
import { straightPath } from '../../infra/compiler/straight-path.ts';
import { integrationContract as workflow } from '../../workflows/integration-contract.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { readForm } from '../../workflows/vocabulary/form.ts';
import { glanceOf } from '../../workflows/vocabulary/glance.ts';
import { remarksOn } from '../../workflows/vocabulary/remarks.ts';
import { allAsks, askNamed, asksOf, fieldsOf } from '../../workflows/vocabulary/workflow.ts';
import { byTwo, campus, directory, withoutData } from './contract-examples.ts';
import { today } from './examples.ts';

const problemsOf = (values: Values) => readForm(workflow, values, { directory, today }).problems;
const clausesOf = (values: Values) => problemsOf(values).map((one) => [one.clause, one.field]);

describe('what is asked, and of whom', () => {
  test('with personal data, the data protection officer gives an opinion beside technical and legal', () => {
    expect(asksOf(workflow, campus)).toEqual([
      'mailbox',
      'technical',
      'legal',
      'dataProtection',
      'draw',
      'text',
      'sign',
      'countersign',
      'seal',
    ]);
  });
  test('without personal data the data protection officer is not asked', () => {
    expect(asksOf(workflow, withoutData)).not.toContain('dataProtection');
  });
  test('C8: the platform signs before IMTCloud, and neither is asked before the text is accepted', () => {
    const asks = asksOf(workflow, campus);
    expect(asks.slice(asks.indexOf('text'))).toEqual(['text', 'sign', 'countersign', 'seal']);
  });
  test('with joint powers both are asked, with sole ones the second is nobody', () => {
    expect(workflow.parties.secondSigner?.(byTwo, directory)?.mailbox).toBe('laura@campusvivo.example');
    expect(workflow.parties.secondSigner?.(campus, directory)).toBeUndefined();
  });
  test('a straight path enters at most three states more than it has asks', () => {
    for (const values of [campus, withoutData]) {
      const facts = workflow.facts(values, directory);
      const entered = straightPath(compile(workflow), facts).length;
      expect(entered).toBeLessThanOrEqual(asksOf(workflow, values).length + 3);
    }
  });
});

describe('what is asked again after changes', () => {
  const about = (name: string) => askNamed(workflow, name).dependsOn ?? [];
  test('every answer but the requester’s own data is somebody’s to judge', () => {
    const judged = [...about('technical'), ...about('legal'), ...about('dataProtection')];
    const own = ['requesterName', 'requesterPosition', 'requesterMailbox', 'requesterTelephone', 'allTerms'];
    expect(Object.keys(fieldsOf(workflow)).filter((name) => !judged.includes(name))).toEqual(own);
  });
  test('what they are about are fields of the form', () => {
    for (const ask of allAsks(workflow)) expect(fieldsOf(workflow)).toMatchObject(named(ask.dependsOn ?? []));
  });
  test('a new register entry is for legal alone, a new field of data for data protection and legal', () => {
    const askedFor = (field: string) =>
      ['technical', 'legal', 'dataProtection'].filter((one) => about(one).includes(field));
    expect(askedFor('companyRegister')).toEqual(['legal']);
    expect(askedFor('dataFields')).toEqual(['legal', 'dataProtection']);
    expect(askedFor('platformKind')).toEqual(['technical', 'legal', 'dataProtection']);
    expect(askedFor('companyTaxId')).toEqual(['technical', 'legal', 'dataProtection']);
  });
  const named = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, {}]));
});

describe('what is accepted', () => {
  test.each([
    ['a platform with data, one signer', campus],
    ['two signers with joint powers', byTwo],
    ['a platform without data', withoutData],
    ['the requester signs', { ...campus, firstSignerMailbox: campus.requesterMailbox }],
    [
      'C9: a preference for something else may be asked for',
      { ...campus, exclusivity: 'other', exclusivityOf: 'El catálogo', exclusivityFor: 'Campus Vivo' },
    ],
    ['no subcontractors', { ...campus, subcontracted: 'no', subcontractors: undefined, subcontractorsOnly: undefined }],
    ['a first day of today', { ...campus, firstDay: today }],
    [
      'a company and a subcontractor called «Exclusivas»: a name promises nothing',
      {
        ...campus,
        company: 'Exclusivas García, S.L.',
        subcontractors: 'Comercial y Exclusivas Pérez, S.A.: alojamiento',
      },
    ],
    ['letters that the contract’s font draws', { ...campus, company: 'Plataforma Łódź & Ñandú, S.L.' }],
  ])('%s', (_, values) => {
    expect(problemsOf(values)).toEqual([]);
  });
  test('C8: subcontractors that only host or program are listed, and refuse nothing', () => {
    const rows = glanceOf(workflow, campus, { directory, language: 'es' });
    expect(rows.find(({ label }) => label === 'Solo alojan o programan')?.value).toContain('Nube del Sur, S.L.');
  });
});

describe('what is refused, each with its clause and its field', () => {
  test.each<[string, Values, [string, string]]>([
    ['C8: an intermediary', { ...campus, intermediary: 'yes' }, ['C8', 'intermediary']],
    ['C8: somebody else who earns by it', { ...campus, otherEarnings: 'yes' }, ['C8', 'otherEarnings']],
    ['C8: a limit on what IMTCloud develops', { ...campus, developmentLimits: 'yes' }, ['C8', 'developmentLimits']],
    [
      'C9: exclusivity of IMTLazarus',
      { ...campus, exclusivity: 'imtlazarus', exclusivityOf: 'IMTLazarus', exclusivityFor: 'Campus Vivo' },
      ['C9', 'exclusivity'],
    ],
    [
      'C9: exclusivity of IMTLazarus under another name',
      { ...campus, exclusivity: 'other', exclusivityOf: 'la plataforma IMT-Lázarus', exclusivityFor: 'Campus Vivo' },
      ['C9', 'exclusivity'],
    ],
    [
      'C9: exclusivity in the place of a name',
      { ...campus, company: 'Exclusivas García, S.L., proveedor exclusivo' },
      ['C9', 'company'],
    ],
    [
      'C9: exclusivity in the task of a subcontractor',
      { ...campus, subcontractors: 'Nube del Sur, S.L.: licencias exclusivas' },
      ['C9', 'subcontractors'],
    ],
    [
      'C9: exclusivity in what the contract will say',
      { ...campus, purpose: 'Que sea en exclusiva la plataforma del centro.' },
      ['C9', 'purpose'],
    ],
    ['C9: first refusal', { ...campus, retention: 'Con derecho de tanteo sobre el servicio' }, ['C9', 'retention']],
    [
      'C8: a say in the roadmap',
      { ...campus, purpose: 'Integrar, con aprobación previa de la hoja de ruta.' },
      ['C8', 'purpose'],
    ],
    ['C8: a veto', { ...campus, purpose: 'Integrar, con veto sobre cada versión.' }, ['C8', 'purpose']],
    ['C8: an implementer of the directory', { ...campus, companyTaxId: 'B12345674' }, ['C8', 'companyTaxId']],
    ['C8: IMTCloud itself', { ...campus, company: 'IMT Cloud, S.L.' }, ['C8', 'company']],
    ['C8: IMTLazarus itself', { ...campus, platform: 'IMTLazarus' }, ['C8', 'platform']],
    [
      'C8: an address of the other party',
      { ...campus, firstSignerMailbox: 'marta@imtcloud.example' },
      ['C8', 'firstSignerMailbox'],
    ],
    [
      'C8: one address for both signers',
      { ...byTwo, secondSignerMailbox: 'JORGE@campusvivo.example' },
      ['C8', 'secondSignerMailbox'],
    ],
    [
      'C8: the same mailbox with a tag',
      { ...byTwo, secondSignerMailbox: 'jorge+2@campusvivo.example' },
      ['C8', 'secondSignerMailbox'],
    ],
    ['C8: one person twice', { ...byTwo, secondSignerName: 'JORGE MALDONADO' }, ['C8', 'secondSignerName']],
    ['C8: powers of tomorrow', { ...campus, firstPowersDate: '2026-11-25' }, ['C8', 'firstPowersDate']],
    ['C8: powers of tomorrow of the second', { ...byTwo, secondPowersDate: '2026-11-25' }, ['C8', 'secondPowersDate']],
    [
      'C8: subcontractors that do more than host or program',
      { ...campus, subcontractorsOnly: 'no' },
      ['C8', 'subcontractorsOnly'],
    ],
    [
      'C8: a subcontractor without what it does',
      { ...campus, subcontractors: 'Nube del Sur, S.L.' },
      ['C8', 'subcontractors'],
    ],
    ['C8: no scope', { ...withoutData, api: 'no' }, ['C8', 'api']],
    ['C8: a first day that has passed', { ...campus, firstDay: '2026-11-23' }, ['C8', 'firstDay']],
    ['C8: a notice longer than the contract', { ...campus, months: '1', noticeDays: '60' }, ['C8', 'noticeDays']],
    ['C8: single sign-on without personal data', { ...withoutData, sso: 'yes' }, ['C8', 'personalData']],
    ['C8: rostering without personal data', { ...withoutData, rostering: 'yes' }, ['C8', 'personalData']],
    ['C8: nobody’s data', { ...campus, ofPupils: 'no', ofStaff: 'no' }, ['C8', 'ofPupils']],
    ['C8: a field of data without a reason', { ...campus, dataFields: 'Curso y grupo' }, ['C8', 'dataFields']],
    [
      'C8: a sample of data',
      { ...campus, dataFields: 'Correo (por ejemplo lucia@colegio.example): para avisar' },
      ['C8', 'dataFields'],
    ],
  ])('%s', (_, values, expected) => {
    expect(clausesOf(values)).toEqual([expected]);
  });
  test.each<[string, Values, string]>([
    ['joint powers need two signers', { ...campus, powers: 'joint' }, 'secondSignerName'],
    ['a contract of no length', { ...campus, months: '0' }, 'months'],
    ['one of more than four years', { ...campus, months: '49' }, 'months'],
    ['a notice of a fortnight at least', { ...campus, noticeDays: '14' }, 'noticeDays'],
    ['a notice of half a year at most', { ...campus, noticeDays: '181' }, 'noticeDays'],
    ['pupils’ data without the school’s instruction', { ...campus, onInstruction: undefined }, 'onInstruction'],
  ])('%s', (_, values, field) => {
    expect(problemsOf(values)[0]?.field).toBe(field);
  });
  test('what the contract’s font cannot draw is refused where it stands, with the character named', () => {
    const [problem, ...others] = problemsOf({ ...campus, company: 'Campus 漢字, S.L.' });
    expect([problem?.field, problem?.code, others]).toEqual(['company', 'unfit', []]);
    expect(problem?.words.es).toContain('«漢», «字»');
  });
  test('each text that the contract repeats is read by the guard, and each is to be mended', () => {
    const broken = { ...byTwo, firstSignerPosition: 'Socio exclusivo', subProcessors: 'Proveedor exclusivo' };
    expect(clausesOf(broken)).toEqual([
      ['C9', 'subProcessors'],
      ['C9', 'firstSignerPosition'],
    ]);
  });
  test('every refusal says what to change in both languages', () => {
    for (const check of workflow.checks) {
      expect(check.change.es).toMatch(/\S{3,}/);
      expect(check.change.en).toMatch(/\S{3,}/);
    }
  });
});

describe('what those who decide read', () => {
  test('C8: the scope, the data and who signs come first', () => {
    const rows = glanceOf(workflow, byTwo, { directory, language: 'es' });
    expect(Object.fromEntries(rows.map(({ label, value }) => [label, value]))).toMatchObject({
      Alcance: 'interfaz de programación (API) e inicio de sesión único (SSO)',
      'Datos personales': 'de alumnado y personal de los centros. De IMTLazarus a la plataforma',
      'Firma por la plataforma':
        'Jorge Maldonado, Administrador único, y Laura Peña, Consejera, con poderes mancomunados',
    });
  });
  test('a platform whose company looks like one of the directory is pointed out', () => {
    const remarks = remarksOn(workflow, { ...campus, company: 'Aulas del N0rte, S.L.' }, directory);
    expect(remarks.map(({ field }) => field)).toEqual(['company']);
  });
  test('C8: pupils’ data flow only on the school’s instruction, in the form, in the contract’s words and to whoever approves', () => {
    const said = [
      workflow.approvalMeans,
      askNamed(workflow, 'dataProtection').means,
      askNamed(workflow, 'opinionReview').means,
      fieldsOf(workflow).onInstruction?.label,
    ];
    for (const words of said) expect(words?.es).toMatch(/solo por instrucción documentada/);
  });
  test('C8: whoever signs reads that the signature may be taken back until IMTCloud signs, and lapses after ten business days', () => {
    expect(askNamed(workflow, 'sign').means?.es).toContain('puede retirar su firma');
    expect(askNamed(workflow, 'sign').means?.es).toContain('diez días hábiles');
  });
});

describe('the days off of the platform', () => {
  const seated = (more: Partial<typeof campus>) => workflow.parties.requester({ ...campus, ...more }, directory);
  test('are those of its seat', () => {
    expect(seated({ companySeat: 'Carrer de Mallorca, 1, 08001 Barcelona' }).territory).toBe('08');
  });
  test('are those of all Spain where the seat says no province, or is in another country', () => {
    expect(seated({ companySeat: 'Calle Mayor, Madrid' }).territory).toBeUndefined();
    expect(seated({ companySeat: 'Musterweg 1, 10115 Berlin', companyTaxId: 'DE123456789' }).territory).toBeUndefined();
  });
});
