import { longDate } from '../../calendar.ts';
import type { Values } from '../../vocabulary/fields.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Check } from '../../vocabulary/workflow.ts';

export const unknownChoice = (): Refusal =>
  new Refusal({
    name: 'UnknownChoice',
    kind: 'invalid',
    words: { es: 'Elija una de las respuestas antes de enviarla.', en: 'Choose one of the answers before sending it.' },
    problems: [
      {
        field: 'choice',
        code: 'not chosen',
        words: { es: 'Elija una de las respuestas', en: 'Choose one of the answers' },
      },
    ],
  });

export const reasonMissing = (): Refusal =>
  new Refusal({
    name: 'ReasonMissing',
    kind: 'invalid',
    words: {
      es: 'Escriba el motivo: lo leerá quien presentó la solicitud.',
      en: 'Write the reason: whoever submitted the request will read it.',
    },
    problems: [
      {
        field: 'reason',
        code: 'missing',
        words: { es: 'Escriba el motivo de su respuesta', en: 'Write the reason for your answer' },
      },
    ],
  });

export const hasInterest = (): Refusal =>
  new Refusal({
    name: 'HasInterest',
    kind: 'not yours',
    words: {
      es: 'No puede decidir esta solicitud: usted o su organización tienen un interés en ella, o ya ha decidido en otra respuesta. Elija «No puedo decidirlo: tengo un interés» y preguntaremos a su sustituto.',
      en: 'You cannot decide this request: you or your organisation have an interest in it, or you have already given another decision. Choose “I cannot decide this: I have an interest” and we will ask your substitute.',
    },
    problems: [
      {
        field: 'choice',
        code: 'interest',
        words: {
          es: 'No puede decidir esta solicitud: usted o su organización tienen un interés en ella, o ya ha decidido en otra respuesta. Elija «No puedo decidirlo: tengo un interés»',
          en: 'You cannot decide this request: you or your organisation have an interest in it, or you have already given another decision. Choose “I cannot decide this: I have an interest”',
        },
      },
    ],
  });

/** Nobody says yes to what the policy does not allow any more. */
export const holdsNoLonger = ({ name, clause, ensures }: Check<Values>): Refusal => {
  const words = {
    es: `Ya no se cumple: «${ensures.es}» (punto ${clause} de la Política general). Pida cambios, o responda que no.`,
    en: `This does not hold any more: “${ensures.en}” (clause ${clause} of the policy). Ask for changes, or answer no.`,
  };
  return new Refusal({
    name: 'HoldsNoLonger',
    kind: 'invalid',
    words,
    clause,
    problems: [{ field: 'choice', code: name, words, clause }],
  });
};

export const lastDayPassed = (day: string): Refusal => {
  const words = {
    es: `El último día de vigencia, ${longDate(day, 'es')}, ya ha pasado: pida que se cambien las fechas, o responda que no.`,
    en: `The last day in force, ${longDate(day, 'en')}, has passed: ask for other dates, or answer no.`,
  };
  return new Refusal({
    name: 'LastDayPassed',
    kind: 'invalid',
    words,
    problems: [{ field: 'choice', code: 'last day passed', words }],
  });
};
