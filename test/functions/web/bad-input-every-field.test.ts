import { describe, expect, test } from 'vitest';
import { changeOfImplementer } from '../../../workflows/change-of-implementer.ts';
import type { Directory } from '../../../workflows/directory.ts';
import { integrationContract } from '../../../workflows/integration-contract.ts';
import { workflows } from '../../../workflows/register.ts';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import type { Field, FieldKind, Values } from '../../../workflows/vocabulary/fields.ts';
import { fieldsOf, type Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { directory as ofChanges, ofSchool } from '../../workflows/change-of-implementer.examples.ts';
import { byTwo, directory as ofContracts } from '../../workflows/contract-examples.ts';
import { directory as ofAgreements, ofImplementer, publisher } from '../../workflows/examples.ts';
import { heldBy, mistakesOn, token } from './form.ts';
import { type Answer, openSite, type Site } from './site.ts';

type Form = { workflow: Workflow; directory: Directory; filled: Values[] };

/** Each form filled in rightly, so that between them every question of it is asked. */
const forms: Form[] = [
  {
    workflow: thirdPartyAgreement,
    directory: ofAgreements,
    filled: [
      {
        ...publisher,
        linked: 'yes',
        linkedHow: 'Comparten un administrador.',
        namedClient: 'yes',
        clientName: 'Colegio Las Encinas',
        opportunityLeader: 'Bruno Gil',
        clientManager: 'consultant',
        consultantName: 'Iria Lago',
        consultantActsFor: 'implementer',
        answersForProposal: 'consultant',
        personalData: 'yes',
        personalDataWhich: 'El correo profesional de quien compra.',
        exclusivity: 'other',
        exclusivityOf: 'El catálogo digital',
        exclusivityFor: 'Editorial Faro, S.A.',
      },
      ofImplementer,
    ],
  },
  {
    workflow: integrationContract,
    directory: ofContracts,
    filled: [{ ...byTwo, exclusivity: 'other', exclusivityOf: 'El catálogo', exclusivityFor: 'Campus Vivo' }],
  },
  {
    workflow: changeOfImplementer,
    directory: ofChanges,
    filled: [
      {
        ...ofSchool,
        groundPreparation: 'yes',
        groundResponsibility: 'yes',
        groundOther: 'yes',
        secondIncident: 'yes',
        secondIncidentOn: '2026-10-12',
        secondIncidentWhat: 'Sin respuesta a tres avisos.',
        secondIncidentTold: 'yes',
        secondIncidentToldOn: '2026-10-13',
        thirdIncident: 'yes',
        thirdIncidentOn: '2026-10-20',
        thirdIncidentWhat: 'Nadie acudió a la cita.',
        thirdIncidentTold: 'yes',
        thirdIncidentToldOn: '2026-10-21',
        thirdChoice: 'gijon',
      },
    ],
  },
];

type Says = { es: string; en: string };
type Bad = [kind: string, typed: string, says: Says];

const unseen: Says = { es: 'invisibles o de control', en: 'invisible or control' };
const option: Says = { es: 'Elija una opción', en: 'Choose an option' };
const noDate: Says = { es: 'una fecha que exista', en: 'a date that exists' };
const atMost = ({ atMost: most }: Field): Says => ({
  es: `${most} caracteres como máximo`,
  en: `${most} characters at most`,
});

const texts = (field: Field): Bad[] => [
  ['a control character', 'Uno\u0007dos', unseen],
  ['a hidden direction', 'uno \u202Eortod', unseen],
  ['one character too many', 'x'.repeat(field.atMost + 1), atMost(field)],
];
const options: Bad[] = [
  ['an option that is not there', 'constructor', option],
  ['the name of a prototype', '__proto__', option],
];

/** What is wrong for each kind of question, and what is said of it. */
const badOf: Record<FieldKind, (field: Field) => Bad[]> = {
  text: texts,
  'long text': texts,
  mailbox: () => [
    ['no address', 'elena arroba faro', { es: 'nombre@ejemplo.es', en: 'name@example' }],
    ['two addresses', 'a@faro.example, b@faro.example', { es: 'nombre@ejemplo.es', en: 'name@example' }],
    ['an address that is too long', `${'x'.repeat(250)}@faro.example`, { es: '254', en: '254' }],
  ],
  telephone: () => [['letters', 'llámeme', { es: 'teléfono', en: 'telephone' }]],
  'tax id': () => [['a wrong control digit', 'B12345675', { es: 'control', en: 'control letter or digit' }]],
  'school code': () => [
    ['too few digits', '331', { es: '8', en: '8' }],
    ['a province that does not exist', '99000001', { es: 'provincia', en: 'province' }],
  ],
  date: () => [
    ['a day that does not exist', '2027-02-30', noDate],
    ['a month that does not exist', '2027-13-01', noDate],
    ['words', 'mañana', noDate],
  ],
  'whole number': ({ bounds }) => [
    ['letters', 'doce', { es: 'número', en: 'number' }],
    ['part of one', '1,5', { es: 'enter', en: 'whole' }],
    ['too many', String((bounds?.to ?? 0) + 1), { es: String(bounds?.to), en: String(bounds?.to) }],
  ],
  euros: () => [['letters', 'mil', { es: 'euros', en: 'euros' }]],
  choice: () => options,
  implementer: () => [
    ['one that is not in the directory', 'nadie', { es: 'Política general', en: 'of the policy' }],
    ['the name of a prototype', '__proto__', option],
  ],
  statement: () => [['another word', 'perhaps', { es: '', en: '' }]],
  tick: () => [['another word', 'perhaps', { es: '', en: '' }]],
};

const present = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));

const sent = (site: Site, { name }: Workflow, values: Values, language: 'es' | 'en' = 'es'): Promise<Answer> =>
  site.ask({
    path: `/new/${name}${language === 'en' ? '?lang=en' : ''}`,
    form: { ...present(values), page: 'check', go: 'send', token },
  });

const siteOf = async ({ directory }: Form): Promise<Site> => {
  const site = await openSite({ allowances: { perSource: 100_000, perMailbox: 100_000 } });
  await site.ports.directory.save(directory);
  return site;
};

test('every workflow is tried', () => {
  expect(forms.map(({ workflow }) => workflow)).toEqual(expect.arrayContaining([...workflows]));
});

describe.each(forms)('$workflow.name', (form) => {
  const { workflow, filled } = form;
  const fields = Object.entries(fieldsOf(workflow));

  test('filled in rightly it is taken, and between them the examples answer every question', async () => {
    for (const values of filled) expect((await sent(await siteOf(form), workflow, values)).status).toBe(303);
    const answered = new Set(filled.flatMap((values) => Object.keys(present(values))));
    const optional = ['requesterTelephone'];
    expect(fields.map(([name]) => name).filter((name) => !answered.has(name) && !optional.includes(name))).toEqual([]);
  });

  test.each(fields)(
    '%s: each kind of bad input is told there, in both languages, and nothing typed is lost',
    async (name, field) => {
      const site = await siteOf(form);
      const values = filled.find((one) => one[name] !== undefined) ?? filled[0] ?? {};
      for (const [, typed, says] of badOf[field.kind](field)) {
        for (const language of ['es', 'en'] as const) {
          const answer = await sent(site, workflow, { ...values, [name]: typed }, language);
          expect([typed, answer.status]).toEqual([typed, 422]);
          const mistakes = mistakesOn(answer);
          expect(mistakes.map(([href]) => href)).toContain(`#${name}`);
          expect(mistakes.find(([href]) => href === `#${name}`)?.[1]).toContain(says[language]);
          const { [name]: _, ...others } = present(values);
          expect(heldBy(answer)).toMatchObject(others);
        }
      }
    },
  );
});
