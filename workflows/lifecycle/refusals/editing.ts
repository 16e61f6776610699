import { Refusal } from '../../vocabulary/refusal.ts';
import type { Words } from '../../vocabulary/words.ts';
import type { AskRow } from '../case.ts';

/** The changes were sent already, with other words: those stand. */
export const editedAlready = (row: AskRow): Refusal =>
  new Refusal({
    name: 'AlreadyAnswered',
    kind: 'conflict',
    words: {
      es: 'Los cambios ya se habían enviado, y aquellos son los que valen: estos no se han registrado.',
      en: 'The changes had already been sent, and those stand: these have not been recorded.',
    },
    facts: { at: row.answers.at(-1)?.at },
  });

export const mailboxConfirmed = (field: string, mailbox: string): Refusal => {
  const words = {
    es: `La solicitud sigue desde la dirección que confirmó, ${mailbox}: déjela como estaba, o retire la solicitud y presente otra.`,
    en: `The request goes on from the address that you confirmed, ${mailbox}: leave it as it was, or withdraw the request and submit another.`,
  };
  return new Refusal({
    name: 'MailboxConfirmed',
    kind: 'invalid',
    words,
    problems: [{ field, code: 'confirmed mailbox', words }],
  });
};

export const otherPartyNamed = (field: string, label: Words): Refusal => {
  const words = {
    es: `«${label.es}» dice quién es la otra parte, y eso no puede cambiar en una solicitud que ya ha recibido: déjelo como estaba, o retire la solicitud y presente otra.`,
    en: `“${label.en}” says who the other party is, and that cannot change in a request that it has already received: leave it as it was, or withdraw the request and submit another.`,
  };
  return new Refusal({
    name: 'OtherPartyNamed',
    kind: 'invalid',
    words,
    problems: [{ field, code: 'other party named', words }],
  });
};
