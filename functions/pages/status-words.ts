import type { Status } from '../../workflows/lifecycle/case.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

export type Tone = 'good' | 'bad' | 'wait';

/** Each status as people read it, with its colour. */
export const statusWords: Record<Status, { words: Words; tone: Tone }> = {
  open: { tone: 'wait', words: { es: 'En curso', en: 'Under way' } },
  disowned: { tone: 'bad', words: { es: 'Borrada: su titular no la envió', en: 'Deleted: its owner did not send it' } },
  rejected: { tone: 'bad', words: { es: 'No aprobada', en: 'Not approved' } },
  withdrawn: { tone: 'bad', words: { es: 'Retirada', en: 'Withdrawn' } },
  lapsed: { tone: 'bad', words: { es: 'Caducada', en: 'Lapsed' } },
  undecided: { tone: 'bad', words: { es: 'No decidida por IMTCloud', en: 'Not decided by IMTCloud' } },
  approved: { tone: 'good', words: { es: 'Aprobada; aún no ha empezado', en: 'Approved; not yet begun' } },
  'in force': { tone: 'good', words: { es: 'Aprobada y en vigor', en: 'Approved and in force' } },
  ended: { tone: 'wait', words: { es: 'Terminada', en: 'Ended' } },
};
