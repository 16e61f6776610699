import { type Problem, Refusal } from '../../vocabulary/refusal.ts';
import type { Words } from '../../vocabulary/words.ts';

const mistaken = (name: string, field: string, words: Words): Refusal =>
  new Refusal({ name, kind: 'invalid', words, problems: [{ field, code: name, words } satisfies Problem] });

export const deedReasonMissing = (): Refusal =>
  mistaken('ReasonMissing', 'reason', {
    es: 'Escriba el motivo: queda en el registro de la solicitud',
    en: 'Write the reason: it stays in the record of the request',
  });

export const answerMissing = (): Refusal =>
  mistaken('AnswerMissing', 'answer', {
    es: 'Escriba la respuesta: es lo que recibe quien preguntó',
    en: 'Write the answer: it is what whoever asked receives',
  });

/** Something has happened to the request since this member of staff opened the page. */
export const changedMeanwhile = (): Refusal =>
  new Refusal({
    name: 'ChangedMeanwhile',
    kind: 'conflict',
    words: {
      es: 'La solicitud ha cambiado desde que abrió esta página: mire abajo cómo está ahora y, si sigue haciendo falta, vuelva a hacerlo. No se ha registrado nada.',
      en: 'The request has changed since you opened this page: see below how it stands now and, if it is still needed, do it again. Nothing has been recorded.',
    },
  });

export const nothingToDo = (): Refusal =>
  new Refusal({
    name: 'NothingToDo',
    kind: 'conflict',
    words: {
      es: 'Eso ya no hace falta o no puede hacerse tal como está ahora la solicitud. No se ha registrado nada.',
      en: 'That is no longer needed, or cannot be done as the request stands now. Nothing has been recorded.',
    },
  });

/** C8: the platform has signed knowing until when IMTCloud may; nobody of IMTCloud keeps its signature longer. */
export const endPromised = (): Refusal =>
  new Refusal({
    name: 'EndPromised',
    kind: 'conflict',
    words: {
      es: 'El plazo de la firma de IMTCloud no se amplía: la otra parte firmó sabiendo que su firma caduca si IMTCloud no firma en él. No se ha registrado nada.',
      en: 'The time for the signature of IMTCloud is not extended: the other party signed knowing that its signature lapses unless IMTCloud signs within it. Nothing has been recorded.',
    },
  });

/** A review is by somebody who took no part and has no interest (policy: Dispute). */
export const tookPart = (): Refusal =>
  new Refusal({
    name: 'TookPart',
    kind: 'not allowed',
    words: {
      es: 'No puede revisarlo usted: ha respondido en esta solicitud o tiene un interés en ella, y la revisión es de alguien que no haya intervenido. No se ha registrado nada.',
      en: 'You cannot review it: you have answered in this request or have an interest in it, and a review is by someone who took no part. Nothing has been recorded.',
    },
  });

export const sameAddress = (): Refusal =>
  mistaken('SameAddress', 'mailbox', {
    es: 'Esa es la dirección que ya tenemos: para escribir de nuevo a ella, use «Enviar de nuevo»',
    en: 'That is the address we already have: to write to it again, use “Send again”',
  });

/** Whoever is written to next is not whoever said that they are not the right person. */
export const nameMissing = (): Refusal =>
  mistaken('NameMissing', 'name', {
    es: 'Escriba el nombre de la persona a la que se va a escribir: la anterior respondió que no es la indicada',
    en: 'Write the name of the person to be written to: the one before answered that they are not the right person',
  });

/** A contract names who signs it, and a request is of whoever confirmed it: nobody else takes their place. */
export const notReplaceable = (): Refusal =>
  mistaken('NotReplaceable', 'name', {
    es: 'Aquí no se puede poner a otra persona: el contrato dice quién lo firma, y la solicitud es de quien la presentó. Deje el nombre vacío y corrija solo la dirección, o que se retire y se presente otra',
    en: 'Nobody else can be put here: the contract says who signs it, and the request is of whoever submitted it. Leave the name empty and correct the address alone, or have it withdrawn and another submitted',
  });

/** C7: a party answers for itself, never from an address of ours or of the other party. */
export const addressOfAnother = (): Refusal =>
  mistaken('AddressOfAnother', 'mailbox', {
    es: 'Esa dirección es de IMTCloud o de la otra parte: cada parte responde desde la suya',
    en: 'That address is of IMTCloud or of the other party: each party answers from its own',
  });

export const daysOutOfBounds = (): Refusal =>
  mistaken('DaysOutOfBounds', 'days', {
    es: 'Escriba cuántos días hábiles más, entre 1 y 30, solo con cifras',
    en: 'Write how many more business days, between 1 and 30, in figures only',
  });
