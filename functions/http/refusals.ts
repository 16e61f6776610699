import { Refusal, type RefusalKind } from '../../workflows/vocabulary/refusal.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** The headers that a refusal comes with: when to come back, which methods there are. */
export const headersIn = ({ facts }: Refusal): Record<string, string> =>
  'headers' in facts ? (facts.headers as Record<string, string>) : {};

const refusal = (name: string, kind: RefusalKind, { facts = {}, ...words }: Words & { facts?: object }) =>
  new Refusal({ name, kind, words, facts });

export const pageNotFound = () =>
  refusal('PageNotFound', 'not found', {
    es: 'Aquí no hay ninguna página: compruebe la dirección, o empiece por la página de inicio.',
    en: 'There is no page here: check the address, or begin at the start page.',
  });

export const linkNotFound = () =>
  refusal('LinkNotFound', 'not found', {
    es: 'Este enlace no es de los nuestros o está incompleto: ábralo de nuevo desde el correo, o cópielo entero.',
    en: 'This link is not one of ours or is incomplete: open it again from the e-mail, or copy all of it.',
  });

/** A link of ours that went to an address which staff have corrected since. */
export const linkReplaced = () =>
  refusal('LinkReplaced', 'gone', {
    es: 'Este enlace ya no vale: hemos corregido la dirección a la que lo enviamos y hemos escrito de nuevo a la correcta, con otro enlace. Si la solicitud es cosa suya, ábrala desde ese correo.',
    en: 'This link no longer holds: we have corrected the address that we sent it to, and have written to the right one with another link. If the request concerns you, open it from that e-mail.',
  });

/** A link of ours, at the address of another kind of link; `to` is where it belongs. */
export const linkElsewhere = (to: string) =>
  refusal('LinkElsewhere', 'not found', {
    es: 'Este enlace es nuestro, pero abre otra página: vaya a ella, o ábralo tal como venía en el correo.',
    en: 'This link is one of ours, but it opens another page: go to it, or open the link just as it came in the e-mail.',
    facts: { to },
  });

export const bodyTooLarge = () =>
  refusal('BodyTooLarge', 'too large', {
    es: 'Lo enviado supera los 32 KiB que admitimos: vuelva a la página anterior, acorte los textos y envíelo de nuevo. No se ha guardado nada.',
    en: 'What you sent is over the 32 KiB that we take: go back one page, shorten the texts and send it again. Nothing has been stored.',
  });

export const fileTooLarge = () =>
  refusal('FileTooLarge', 'too large', {
    es: 'El archivo supera los 4 MB que admitimos: ningún contrato nuestro es tan grande. Compruebe que ha elegido el PDF del contrato, tal como lo recibió.',
    en: 'The file is over the 4 MB that we take: no contract of ours is that large. Check that you chose the PDF of the contract, as you received it.',
  });

export const wrongContentType = (wanted: string) =>
  refusal('WrongContentType', 'unsupported', {
    es: `El contenido no llegó en un formato que admitamos: envíelo como ${wanted}. No se ha guardado nada.`,
    en: `The content did not come in a form that we take: send it as ${wanted}. Nothing has been stored.`,
  });

export const formNotSent = () =>
  refusal('WrongContentType', 'unsupported', {
    es: 'No nos ha llegado lo que escribió: vuelva a la página anterior y envíelo de nuevo con su botón. No se ha guardado nada.',
    en: 'What you typed has not reached us: go back one page and send it again with its button. Nothing has been stored.',
  });

export const malformedJson = () =>
  refusal('MalformedJson', 'malformed', {
    es: 'El cuerpo no es un objeto JSON válido: corríjalo y envíelo de nuevo.',
    en: 'The body is not a valid JSON object: correct it and send it again.',
  });

export const foreignOrigin = () =>
  refusal('ForeignOrigin', 'not yours', {
    es: 'Este formulario no se ha enviado desde nuestra página: ábrala en su navegador y envíelo desde ella.',
    en: 'This form was not sent from our page: open it in your browser and send it from there.',
  });

export const tooMany = (seconds: number) =>
  refusal('TooManyRequests', 'too many', {
    ...(seconds > 3_600 ? tooManyToday : tooManyThisHour),
    facts: { headers: { 'retry-after': String(seconds) } },
  });

export const tooManyChecks = () =>
  refusal('TooManyRequests', 'too many', {
    es: 'Hemos recibido demasiadas comprobaciones desde su conexión. Espere una hora e inténtelo de nuevo.',
    en: 'We have received too many checks from your connection. Wait an hour and try again.',
    facts: { headers: { 'retry-after': '3600' } },
  });

const tooManyThisHour: Words = {
  es: 'Hemos recibido demasiadas solicitudes desde su conexión, y esta no se ha enviado. Espere una hora y envíela de nuevo.',
  en: 'We have received too many requests from your connection, and this one has not been sent. Wait an hour and send it again.',
};
const tooManyToday: Words = {
  es: 'Hemos recibido demasiadas solicitudes con esta dirección de correo, y esta no se ha enviado. Espere un día y envíela de nuevo.',
  en: 'We have received too many requests with this e-mail address, and this one has not been sent. Wait a day and send it again.',
};

export const methodNotAllowed = (allowed: readonly string[]) =>
  refusal('MethodNotAllowed', 'not allowed', {
    es: `Esta dirección solo admite ${allowed.join(', ')}: pídala de una de esas formas, o empiece por la página de inicio.`,
    en: `This address takes only ${allowed.join(', ')}: ask for it in one of these ways, or begin at the start page.`,
    facts: { headers: { allow: allowed.join(', ') } },
  });

export const sentBefore = () =>
  refusal('SentBefore', 'conflict', {
    es: 'Desde esta misma página ya se envió una solicitud con otras respuestas, y está registrada. Si quiere presentar también esta, pulse de nuevo el botón de enviar.',
    en: 'A request with other answers was sent from this same page before, and is on record. If you want to submit this one too, press the button to send it again.',
  });

export const trapped = () =>
  refusal('LooksAutomatic', 'invalid', {
    es: 'La solicitud parecía enviada por un programa y no se ha guardado. Si la envía usted, pulse de nuevo el botón de enviar.',
    en: 'The request looked sent by a program and has not been stored. If it is yours, press the button to send it again.',
  });
