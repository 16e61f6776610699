import type { Head, Status } from '../../workflows/lifecycle/case.ts';
import { say, type Words } from '../../workflows/vocabulary/words.ts';

/** What a signature came to where the request was closed and nothing is in force: why; nothing while it may count. */
export const signedInVain = ({ status }: Pick<Head, 'status'>): Words | undefined => {
  const why = whys[status];
  return why && { es: say(noEffect, 'es', { why }), en: say(noEffect, 'en', { why }) };
};

const noEffect: Words = {
  es: 'No lo tiene porque {why}: no hay nada en vigor. Puede seguir abriendo el documento que firmó.',
  en: 'It has none because {why}: nothing is in force. You can still open the document that you signed.',
};

const whys: Partial<Record<Status, Words>> = {
  rejected: { es: 'la solicitud se cerró sin aprobarse', en: 'the request was closed without being approved' },
  withdrawn: { es: 'la solicitud se retiró', en: 'the request was withdrawn' },
  lapsed: {
    es: 'la solicitud caducó y nadie la ha reabierto',
    en: 'the request lapsed and nobody has reopened it',
  },
  undecided: {
    es: 'la solicitud se cerró sin que IMTCloud la decidiera',
    en: 'the request was closed without a decision by IMTCloud',
  },
};
