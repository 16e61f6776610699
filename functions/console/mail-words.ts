import type { Words } from '../../workflows/vocabulary/words.ts';
import type { MessageState } from '../ledger/port.ts';
import type { Tone } from '../pages/status-words.ts';

/** How far a mail has come, in words: sent is not delivered. */
export const mailStates: Record<MessageState, { words: Words; tone: Tone }> = {
  due: { tone: 'wait', words: { es: 'pendiente de envío', en: 'waiting to be sent' } },
  sending: { tone: 'wait', words: { es: 'enviándose', en: 'being sent' } },
  sent: { tone: 'wait', words: { es: 'enviado; entrega sin confirmar', en: 'sent; delivery not confirmed' } },
  delivered: { tone: 'good', words: { es: 'entregado', en: 'delivered' } },
  delayed: { tone: 'wait', words: { es: 'retrasado; puede no llegar', en: 'delayed; may not arrive' } },
  bounced: { tone: 'bad', words: { es: 'devuelto', en: 'bounced' } },
  suppressed: {
    tone: 'bad',
    words: {
      es: 'retenido por SES: la dirección está en su lista de supresión',
      en: 'held back by SES: the address is on its suppression list',
    },
  },
  complained: { tone: 'bad', words: { es: 'marcado como no deseado', en: 'marked as junk' } },
  failed: { tone: 'bad', words: { es: 'no se pudo enviar', en: 'could not be sent' } },
};

/** Came back, but not for good: an automatic reply says that it arrived, the others that it did not. */
export const cameBack: Words = {
  es: 'devuelto sin ser definitivo: respuesta automática, buzón lleno o servidor ausente',
  en: 'came back, not for good: an automatic reply, a full mailbox or a server away',
};

/** Waits for the working hours of its reader. */
export const leaves: Words = {
  es: 'sale el {date}, en el horario de quien lo recibe',
  en: 'leaves on {date}, in its reader’s working hours',
};
