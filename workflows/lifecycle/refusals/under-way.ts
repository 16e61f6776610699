import { Refusal } from '../../vocabulary/refusal.ts';

/** Another request about the same is under way. */
export const underWayAlready = (): Refusal =>
  new Refusal({
    name: 'UnderWayAlready',
    kind: 'conflict',
    words: {
      es: 'Ya hay otra solicitud en curso sobre esto mismo: espere a que termine, o pida a quien la presentó que la retire. Esta no sigue adelante y se borra sola.',
      en: 'Another request about the same is under way: wait until it is over, or ask whoever submitted it to withdraw it. This one does not go on and is erased by itself.',
    },
  });
