import type { AskKind, Choice } from './asks.ts';

/** The answers that each kind of ask offers, in the order shown. None is preselected. */
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
      words: { es: 'Confirmo estas condiciones', en: 'I confirm these terms' },
      receipt: { es: 'ha confirmado las condiciones', en: 'confirmed the terms' },
    },
    changes: {
      effect: 'changes',
      needsReason: true,
      words: { es: 'Pido cambios antes de confirmar', en: 'I ask for changes before confirming' },
      receipt: { es: 'ha pedido cambios', en: 'asked for changes' },
    },
    decline: {
      effect: 'rejects',
      needsReason: true,
      words: { es: 'No acepto este acuerdo', en: 'I do not accept this agreement' },
      receipt: { es: 'no ha aceptado las condiciones', en: 'did not accept the terms' },
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
  information: {
    send: {
      effect: 'goes on',
      needsReason: false,
      words: { es: 'Enviar los cambios', en: 'Send the changes' },
      receipt: { es: 'ha enviado los cambios', en: 'sent the changes' },
    },
  },
};

/** The choice by its name, or nothing when the kind of ask does not offer it. */
export const choiceOf = (kind: AskKind, name: string): Choice | undefined =>
  Object.hasOwn(choicesOf[kind], name) ? choicesOf[kind][name] : undefined;
