import { asDrawn } from './text.ts';

/** Whether a text names IMTLazarus as what an exclusivity is of, however it is spelt (C9). */
export const mentionsImtLazarus = (text: string): boolean =>
  /imt[\s\-_.]*(lazarus|cloud|l\u00e1zarus)|lazarus/.test(
    asDrawn(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase(),
  );
