import { type Problem, Refusal, type RefusalKind } from '../../vocabulary/refusal.ts';
import type { Words } from '../../vocabulary/words.ts';
import { codeMinutes, mostAttempts, mostCodes } from './limits.ts';
import type { CodePurpose } from './progress.ts';

const mistaken = (name: string, field: string, words: Words): Refusal =>
  new Refusal({ name, kind: 'invalid', words, problems: [{ field, code: name, words }] });

const other = (name: string, kind: RefusalKind, words: Words, facts: object = {}): Refusal =>
  new Refusal({ name, kind, words, facts });

/** Several things to mend at once. */
export const wrongDetails = (problems: Problem[]): Refusal =>
  new Refusal({
    name: 'DetailsWrong',
    kind: 'invalid',
    words: {
      es: 'Hay algo que corregir antes de enviarle el código',
      en: 'Something needs correcting before the code',
    },
    problems,
  });

export const notTicked = (): Refusal =>
  mistaken('NotTicked', 'see', {
    es: 'Marque la casilla para ver el documento',
    en: 'Tick the box to see the document',
  });

export const nothingChosen = (): Refusal =>
  mistaken('NothingChosen', 'choice', {
    es: 'Elija si firma, si no firma o si tiene una pregunta',
    en: 'Choose whether you sign, do not sign or have a question',
  });

/** Nobody signs, or says that they do not, what they have not been shown. */
export const notSeen = (): Refusal =>
  other('DocumentNotSeen', 'conflict', {
    es: 'Antes de responder tiene que ver el documento: ábralo con el botón de esta página.',
    en: 'Before you answer you must see the document: open it with the button on this page.',
  });

export const documentNotReady = (): Refusal =>
  other('DocumentNotReady', 'conflict', {
    es: 'El documento aún no está preparado. Le escribiremos en cuanto pueda firmarlo.',
    en: 'The document is not ready yet. We will write to you as soon as you can sign it.',
  });

/** What is signed is what was shown, and what the others have signed. */
export const documentChanged = (): Refusal =>
  other('DocumentChanged', 'gone', {
    es: 'El documento ha cambiado desde que lo vio, y lo que había empezado ya no vale: no se ha firmado nada. Ábralo de nuevo.',
    en: 'The document has changed since you saw it, and what you had begun no longer holds: nothing has been signed. Open it again.',
  });

export const mustSign = (): Refusal =>
  other('CodeNeeded', 'invalid', {
    es: 'Para firmar hacen falta su nombre, las dos casillas y el código que le enviamos; para no firmar, el motivo y el código: siga los pasos de esta página.',
    en: 'To sign it takes your name, both boxes and the code that we send you; not to sign, the reason and the code: follow the steps of this page.',
  });

export const questionMissing = (): Refusal =>
  mistaken('QuestionMissing', 'question', { es: 'Escriba su pregunta', en: 'Write your question' });

export const questionTooLong = (): Refusal =>
  mistaken('QuestionTooLong', 'question', {
    es: 'La pregunta admite 2000 caracteres como máximo: acorte el texto',
    en: 'The question takes 2,000 characters at most: shorten the text',
  });

export const codesTooOften = (): Refusal =>
  other('TooManyCodes', 'too many', {
    es: `Ya le hemos enviado ${mostCodes.hourly} códigos en la última hora: use el último que le llegó, si no ha caducado, o pida otro más tarde. No se ha enviado ninguno más.`,
    en: `We have sent you ${mostCodes.hourly} codes in the last hour: use the last one that reached you, if it still holds, or ask for another later. No other has been sent.`,
  });

export const codesSpent = (): Refusal =>
  other('NoMoreCodes', 'too many', {
    es: `Ya le hemos enviado ${mostCodes.ever} códigos para esta firma y no enviamos más: escríbanos y lo vemos con usted.`,
    en: `We have sent you ${mostCodes.ever} codes for this signature and send no more: write to us and we will look into it with you.`,
  });

export const codeNotAsked = (purpose: CodePurpose): Refusal => other('NoCode', 'conflict', notAskedYet[purpose]);

const notAskedYet: Record<CodePurpose, Words> = {
  sign: {
    es: 'Todavía no le hemos enviado ningún código: complete antes sus datos.',
    en: 'We have not sent you a code yet: complete your details first.',
  },
  refuse: {
    es: 'Todavía no le hemos enviado ningún código: escriba antes por qué no firma.',
    en: 'We have not sent you a code yet: write first why you do not sign.',
  },
};

/** The last code is for the other answer: it never serves for this one. */
export const codeForOther = (purpose: CodePurpose): Refusal => other('CodeForOther', 'conflict', forOther[purpose]);

const forOther: Record<CodePurpose, Words> = {
  sign: {
    es: 'El último código que le enviamos es para no firmar, y no sirve para firmar: pida otro en esta página.',
    en: 'The last code that we sent you is for not signing, and does not sign: ask for another on this page.',
  },
  refuse: {
    es: 'El último código que le enviamos es para firmar, y no sirve para no firmar: pida otro en esta página.',
    en: 'The last code that we sent you is for signing, and does not serve for not signing: ask for another on this page.',
  },
};

export const codeMisformed = (): Refusal =>
  mistaken('CodeMisformed', 'code', {
    es: 'El código tiene 8 cifras: cópielo entero del correo',
    en: 'The code has 8 figures: copy all of it from the e-mail',
  });

export const codeWrong = (left: number): Refusal =>
  left > 0
    ? mistaken('CodeWrong', 'code', {
        es: `Ese no es el código del último correo: compruébelo. Le ${left === 1 ? 'queda 1 intento' : `quedan ${left} intentos`}`,
        en: `That is not the code of the last e-mail: check it. You have ${left === 1 ? '1 try' : `${left} tries`} left`,
      })
    : codeExhausted();

export const codeExhausted = (): Refusal =>
  mistaken('CodeExhausted', 'code', {
    es: `Este código ya no vale: se ha escrito mal ${mostAttempts} veces. Pida otro`,
    en: `This code no longer holds: it was typed wrong ${mostAttempts} times. Ask for another`,
  });

export const codeExpired = (): Refusal =>
  mistaken('CodeExpired', 'code', {
    es: `Este código ha caducado: vale ${codeMinutes} minutos. Pida otro`,
    en: `This code has expired: it holds for ${codeMinutes} minutes. Ask for another`,
  });

export const codeReplaced = (): Refusal =>
  mistaken('CodeReplaced', 'code', {
    es: 'Le hemos enviado otro código después de este: use el del último correo',
    en: 'We have sent you another code since: use that of the last e-mail',
  });

export const codeUnderway = (): Refusal =>
  mistaken('CodeUnderway', 'code', {
    es: 'El correo con el código todavía está saliendo: espere a que le llegue',
    en: 'The e-mail with the code is still leaving: wait until it reaches you',
  });
