import { localDate, longDate } from '../../calendar.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Aside } from '../case.ts';

const dayOf = ({ at }: Aside, language: 'es' | 'en'): string => longDate(localDate(new Date(at)), language);

/** They said that the ask is not for them: their link is dead. */
export const declinedYourself = (aside: Aside): Refusal =>
  new Refusal({
    name: 'Declined',
    kind: 'gone',
    words: {
      es: `Usted nos dijo el ${dayOf(aside, 'es')} que no es la persona indicada, y este enlace ya no sirve. No tiene que hacer nada más.`,
      en: `On ${dayOf(aside, 'en')} you told us that you are not the right person, and this link no longer works. You need do nothing else.`,
    },
  });

/** They handed the ask over: their link is dead. */
export const handedOverYourself = (aside: Aside, to: string): Refusal =>
  new Refusal({
    name: 'HandedOver',
    kind: 'gone',
    words: {
      es: `Usted pasó esta respuesta a ${to} el ${dayOf(aside, 'es')}, y este enlace ya no sirve. No tiene que hacer nada más.`,
      en: `On ${dayOf(aside, 'en')} you handed this answer over to ${to}, and this link no longer works. You need do nothing else.`,
    },
  });

const wrong = (name: string, field: string, words: { es: string; en: string }): Refusal =>
  new Refusal({ name, kind: 'invalid', words, problems: [{ field, code: name, words }] });

export const asideNotChosen = (): Refusal =>
  wrong('AsideNotChosen', 'aside', {
    es: 'Elija si no es la persona indicada o a quién se lo pasa',
    en: 'Choose whether you are not the right person, or to whom you hand it over',
  });

export const colleagueUnknown = (): Refusal =>
  wrong('ColleagueUnknown', 'aside', {
    es: 'Esa persona ya no puede recibir esta respuesta: elija a otra de la lista',
    en: 'That person can no longer be handed this answer: choose another of the list',
  });

export const remarkMissing = (): Refusal =>
  wrong('RemarkMissing', 'remark', {
    es: 'Escriba por qué se lo pasa: lo leerá quien lo reciba',
    en: 'Write why you hand it over: whoever receives it will read it',
  });
