import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import type { Block } from './content.ts';
import { paragraph, type Telling } from './telling.ts';

/** Whoever had signed a request that comes to nothing reads what became of their signature. */
export const signedInVain = ({ notice: { kind, to }, current, language }: Telling): Block[] => {
  const signed = current.asks.some(({ answers }) => answers.some(({ by, evidence }) => by === to.id && evidence));
  return signed && closings.includes(kind) ? [paragraph(noEffect[language])] : [];
};

const closings: readonly NoticeKind[] = ['rejected', 'withdrawn', 'undecided'];

const noEffect: Words = {
  es: 'Usted había firmado: su firma no tiene efecto, porque la solicitud se ha cerrado, y no hay nada en vigor.',
  en: 'You had signed: your signature has no effect, because the request has been closed, and nothing is in force.',
};
