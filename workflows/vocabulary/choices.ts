import type { Ask, AskKind, Choice } from './asks.ts';
import type { Workflow } from './workflow.ts';

/** The answers that each kind of ask offers, in the order shown, in words that suit any request. None is preselected. */
export const choicesOf: Record<AskKind, Readonly<Record<string, Choice>>> = {
  confirmation: {
    mine: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Sí, he enviado yo esta solicitud', en: 'Yes, I sent this request' },
      receipt: { es: 'ha confirmado su dirección de correo', en: 'confirmed the e-mail address' },
    },
    notMine: {
      effect: 'disowns',
      needsReason: false,
      words: { es: 'No he sido yo: bórrenla', en: 'It was not me: delete it' },
      receipt: { es: 'ha indicado que no envió la solicitud', en: 'said that they did not send the request' },
    },
  },
  acceptance: {
    accept: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Acepto', en: 'I accept' },
      receipt: { es: 'ha aceptado', en: 'accepted' },
    },
    changes: {
      effect: 'changes',
      needsReason: true,
      words: { es: 'Pido cambios antes de aceptar', en: 'I ask for changes before accepting' },
      receipt: { es: 'ha pedido cambios', en: 'asked for changes' },
    },
    decline: {
      effect: 'rejects',
      needsReason: true,
      words: { es: 'No acepto', en: 'I do not accept' },
      receipt: { es: 'no ha aceptado', en: 'did not accept' },
    },
  },
  approval: {
    approve: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Aprobar', en: 'Approve' },
      receipt: { es: 'ha aprobado', en: 'approved' },
    },
    changes: {
      effect: 'changes',
      needsReason: true,
      words: { es: 'Pedir cambios', en: 'Ask for changes' },
      receipt: { es: 'ha pedido cambios', en: 'asked for changes' },
    },
    reject: {
      effect: 'rejects',
      needsReason: true,
      words: { es: 'No aprobar', en: 'Reject' },
      receipt: { es: 'no ha aprobado', en: 'rejected' },
    },
    abstain: {
      effect: 'abstains',
      needsReason: false,
      words: { es: 'No puedo decidirlo: tengo un interés', en: 'I cannot decide this: I have an interest' },
      receipt: { es: 'se ha abstenido por tener un interés', en: 'abstained because of an interest' },
    },
  },
  opinion: {
    favourable: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Informe favorable', en: 'Favourable opinion' },
      receipt: { es: 'ha emitido un informe favorable', en: 'gave a favourable opinion' },
    },
    abstain: {
      effect: 'abstains',
      needsReason: false,
      words: { es: 'No puedo informar: tengo un interés', en: 'I cannot give an opinion: I have an interest' },
      receipt: { es: 'se ha abstenido por tener un interés', en: 'abstained because of an interest' },
    },
  },
  choice: {},
  signature: {
    sign: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Firmar', en: 'Sign' },
      receipt: { es: 'ha firmado', en: 'signed' },
    },
    refuse: {
      effect: 'rejects',
      needsReason: true,
      words: { es: 'No firmar', en: 'Do not sign' },
      receipt: { es: 'no ha firmado', en: 'did not sign' },
    },
  },
  deed: {
    done: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Hecho', en: 'Done' },
      receipt: { es: 'lo ha hecho', en: 'did it' },
    },
  },
  information: {
    send: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Enviar los cambios', en: 'Send the changes' },
      receipt: { es: 'ha enviado los cambios', en: 'sent the changes' },
    },
  },
};

/** The answers that an ask of this workflow offers, in its own words where it has them; changes only where they can be made. */
export const choicesIn = ({ changes }: Pick<Workflow, 'changes'>, ask: Ask): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    Object.entries(answersOf(ask))
      .filter(([, { effect }]) => changes !== undefined || effect !== 'changes')
      .map(([name, choice]) => [name, { ...choice, ...ask.choices?.[name] }]),
  );

/** Whoever of IMTCloud answers may always say that they have an interest. */
const answersOf = ({ kind, answers }: Ask): Readonly<Record<string, Choice>> => {
  const { abstain } = choicesOf[kind];
  return { ...(answers ?? choicesOf[kind]), ...(abstain && { abstain }) };
};

/** The choice by its name, or nothing when the ask does not offer it. */
export const choiceOf = (workflow: Pick<Workflow, 'changes'>, ask: Ask, name: string): Choice | undefined => {
  const choices = choicesIn(workflow, ask);
  return Object.hasOwn(choices, name) ? choices[name] : undefined;
};
