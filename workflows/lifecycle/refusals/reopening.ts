import { longDate } from '../../calendar.ts';
import { Refusal } from '../../vocabulary/refusal.ts';

export const alreadyOpen = (): Refusal =>
  new Refusal({
    name: 'AlreadyOpen',
    kind: 'conflict',
    words: {
      es: 'La solicitud ya está en curso: no hace falta reabrirla.',
      en: 'The request is under way: it need not be reopened.',
    },
  });

export const reopenedLate = (day: string): Refusal =>
  new Refusal({
    name: 'ReopenedLate',
    kind: 'gone',
    words: {
      es: `Podía reabrirse hasta el ${longDate(day, 'es')}: presente una solicitud nueva.`,
      en: `It could be reopened until ${longDate(day, 'en')}: submit a new request.`,
    },
  });
