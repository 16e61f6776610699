import type { Directory } from '../directory.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { employeeBehind } from './interests.ts';

/** Whether somebody of IMTCloud no longer works here: their links are dead, and what they answered stays theirs. */
export const hasLeft = (person: string, directory: Directory): boolean =>
  person.startsWith('employee:') && employeeBehind(person, directory)?.active !== true;

export const leftUs = (): Refusal =>
  new Refusal({
    name: 'NotAsked',
    kind: 'not yours',
    words: {
      es: 'Esta pregunta ya no va dirigida a usted: según nuestro directorio ya no trabaja en IMTCloud, y la respuesta se ha pedido a otra persona.',
      en: 'This question is no longer put to you: by our directory you no longer work at IMTCloud, and someone else has been asked.',
    },
  });
