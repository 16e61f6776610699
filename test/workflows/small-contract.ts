import type { Directory, Person } from '../../workflows/directory.ts';
import type { Drawn } from '../../workflows/lifecycle/signing/document.ts';
import { confirmation, deed, signature } from '../../workflows/vocabulary/asks.ts';
import * as ask from '../../workflows/vocabulary/fields.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import { defineWorkflow } from '../../workflows/vocabulary/workflow.ts';
import { directory } from './examples.ts';

const words = (es: string, en: string): Words => ({ es, en });

const fields = {
  name: ask.text({ label: words('Su nombre', 'Your name') }),
  mailbox: ask.mailbox({ label: words('Su correo', 'Your e-mail') }),
  company: ask.text({ label: words('Empresa', 'Company') }),
  second: ask.yesOrNo({ label: words('¿Firman dos personas?', 'Do two people sign?') }),
};

type Lease = ask.ValuesOf<typeof fields>;

const signer = (id: string, name: string, r: Lease): Person => ({
  id,
  name,
  mailbox: `${id.toLowerCase()}@aulamovil.example`,
  language: 'es',
  organisation: r.company,
});

/** The least that is signed: a document, one or two who sign for a company, and whoever signs for IMTCloud. Only tests run it. */
export const lease = defineWorkflow<Lease>({
  name: 'lease',
  noun: words('contrato de un aula móvil', 'contract of a mobile classroom'),
  summary: words('Para contratar un aula móvil.', 'To lease a mobile classroom.'),
  clauses: ['C8'],
  form: [{ name: 'all', title: words('Contrato', 'Contract'), sections: [{ title: words('Quién', 'Who'), fields }] }],
  checks: [],
  atAGlance: ['company'],
  title: (r) => r.company,
  facts: () => ({}),
  parties: {
    requester: (r): Person => ({
      id: 'requester',
      name: r.name,
      mailbox: r.mailbox,
      language: 'es',
      organisation: r.company,
    }),
    firstSigner: (r) => signer('firstSigner', 'Raquel Ibáñez', r),
    secondSigner: (r) => (r.second === 'yes' ? signer('secondSigner', 'Tomás Aguirre', r) : undefined),
  },
  interested: (r) => [r.name, r.company],
  stages: [
    confirmation('mailbox', {
      state: words('Confirmar el correo', 'Confirm the mailbox'),
      please: words('confirme que la ha enviado usted', 'confirm that you sent it'),
      of: { party: 'requester' },
      within: '3 calendar days',
    }),
    deed('draw', { state: words('Preparar el contrato', 'Draw the contract'), please: words('lo prepare', 'draw it') }),
    signature('sign', {
      state: words('Firma de la empresa', 'Signature of the company'),
      please: words('firme el contrato', 'sign the contract'),
      of: {
        parties: ['firstSigner', 'secondSigner'],
        as: words('quienes firman por la empresa', 'the company signers'),
      },
      within: '15 business days',
    }),
    signature('countersign', {
      state: words('Firma de IMTCloud', 'Signature of IMTCloud'),
      please: words('firme el contrato por IMTCloud', 'sign the contract for IMTCloud'),
      of: { signatory: true },
      within: '10 business days',
    }),
  ],
});

export const aLease: Lease = {
  name: 'Elena Torres',
  mailbox: 'elena@aulamovil.example',
  company: 'Aula Móvil, S.L.',
  second: 'no',
};

const digest = (letter: string): string => letter.repeat(64);

/** A contract as drawn and frozen. */
export const aDocument: Drawn = {
  name: 'ABCDEFGH/1/contract.pdf',
  sha256: '1a2b3c4d5e6f7081'.repeat(4),
  pages: 6,
  templateVersion: 'lease/1',
  contractDigest: digest('d'),
};
export const anotherDocument: Drawn = { ...aDocument, sha256: digest('2'), contractDigest: digest('e') };

/** The example directory, in which management signs for IMTCloud. */
export const withSignatory: Directory = {
  ...directory,
  employees: directory.employees.map((one) =>
    one.id === 'marta'
      ? { ...one, powers: { kind: 'sole', notary: 'Ana Ruiz', date: '2020-01-15', number: '123' } }
      : one,
  ),
};
