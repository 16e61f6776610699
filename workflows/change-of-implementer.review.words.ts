import { enough, hearingAnswers, type Put } from './change-of-implementer.asks.words.ts';
import type { Choice } from './vocabulary/asks.ts';

export const reviewWantedAsk: Put = {
  state: { es: 'El centro decide si pide revisión', en: 'The school decides on a review' },
  please: {
    es: 'diga si quiere que Dirección revise la valoración de sus motivos',
    en: 'say whether you want management to review how your reasons were judged',
  },
  means: {
    es: 'Sea cual sea su respuesta, decide usted quién le atiende: al terminar el contrato con la empresa actual puede elegir otra sin dar motivos (punto C2 de la Política general).',
    en: 'Whatever you answer, you decide who serves you: when the contract with the current company ends, you may choose another without giving reasons (clause C2 of the policy).',
  },
  silenceMeans: { es: 'la valoración queda como está', en: 'the judgement stands' },
};
export const reviewWantedAnswers = {
  ask: {
    effect: 'goes on',
    needsReason: true,
    words: { es: 'Pido una revisión a Dirección', en: 'I ask management for a review' },
    receipt: { es: 'ha pedido una revisión', en: 'asked for a review' },
    tells: ['currentImplementer'],
    toldMore: {
      es: 'Dirección lo revisará. En otro correo le pedimos que antes, si quiere, responda a lo que el centro alega.',
      en: 'Management will review it. Another e-mail asks you to answer first, if you wish, what the school argues.',
    },
    follows: {
      es: 'La empresa actual lee lo que usted alega y puede responder. Después Dirección lo revisa, una sola vez, y le responde con sus motivos.',
      en: 'The current company reads what you argue and may answer. Then management reviews it, once, and answers with its reasons.',
    },
  },
  leave: {
    effect: 'rejects',
    needsReason: false,
    words: { es: 'No la pido: lo dejo aquí', en: 'I do not ask for it: I leave it here' },
    receipt: { es: 'no ha pedido revisión', en: 'did not ask for a review' },
  },
} satisfies Record<string, Choice>;
export const reviewHearingAsk: Put = {
  state: { es: 'La empresa actual responde a la revisión', en: 'The current implementer answers the review' },
  please: {
    es: 'responda, si quiere, a lo que el centro alega para pedir una revisión',
    en: 'answer, if you wish, what the school argues in asking for a review',
  },
  means: {
    es: 'Dirección va a revisar si los motivos son suficientes, y tendrá en cuenta lo que el centro ha añadido: lo tiene delante. No responder no admite nada ni detiene la revisión.',
    en: 'Management is about to review whether the reasons are sufficient, and will take into account what the school has added: you have it before you. Not answering admits nothing and does not stop the review.',
  },
  silenceMeans: {
    es: 'la revisión sigue sin lo que pudiera alegar; no se entiende que admita nada',
    en: 'the review goes on without what you might have said; nothing is taken as admitted',
  },
};
export const reviewHearingAnswers = {
  answer: {
    effect: 'goes on',
    needsReason: true,
    words: { es: 'Respondemos: estas son nuestras alegaciones', en: 'We answer: this is what we have to say' },
    receipt: { es: 'ha respondido a lo que el centro alega', en: 'answered what the school argues' },
  },
  nothing: {
    effect: 'goes on',
    needsReason: false,
    words: { es: 'No tenemos nada que añadir', en: 'We have nothing to add' },
    receipt: { es: 'no añade nada', en: 'adds nothing' },
  },
  moreTime: hearingAnswers.moreTime,
} satisfies Record<string, Choice>;
export const reviewAsk: Put = {
  state: { es: 'Dirección revisa la valoración', en: 'Management reviews the judgement' },
  please: {
    es: 'revise, como Dirección, si los motivos del centro son suficientes',
    en: 'review, as Management, whether the reasons of the school are sufficient',
  },
};
export const reviewAnswers = {
  enoughService: enough.service,
  enoughOther: enough.other,
  notEnough: {
    effect: 'rejects',
    needsReason: true,
    words: { es: 'No suficientes: la valoración se mantiene', en: 'Not sufficient: the judgement stands' },
    receipt: { es: 'mantiene que los motivos no son suficientes', en: 'confirmed that the reasons are not sufficient' },
    tells: ['currentImplementer'],
  },
} satisfies Record<string, Choice>;
