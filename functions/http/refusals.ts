import { Refusal, type RefusalKind } from '../../workflows/vocabulary/refusal.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

const refusal = (name: string, kind: RefusalKind, words: Words, facts: object = {}) =>
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

export const bodyTooLarge = () =>
  refusal('BodyTooLarge', 'too large', {
    es: 'Lo enviado supera los 32 KiB que admitimos: acorte los textos. No se ha guardado nada.',
    en: 'What you sent is over the 32 KiB that we take: shorten the texts. Nothing has been stored.',
  });

export const wrongContentType = (wanted: string) =>
  refusal('WrongContentType', 'unsupported', {
    es: `Envíe el contenido como ${wanted}.`,
    en: `Send the content as ${wanted}.`,
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
  refusal(
    'TooManyRequests',
    'too many',
    {
      es: 'Hemos recibido demasiadas solicitudes desde aquí. Espere una hora y vuelva a intentarlo; lo que ha escrito no se ha enviado.',
      en: 'We have received too many requests from here. Wait an hour and try again; what you wrote has not been sent.',
    },
    { retryAfter: seconds },
  );

export const methodNotAllowed = () =>
  refusal('MethodNotAllowed', 'not found', {
    es: 'Esta dirección no admite lo que ha pedido: empiece por la página de inicio.',
    en: 'This address does not take what you asked: begin at the start page.',
  });

export const trapped = () =>
  refusal('LooksAutomatic', 'invalid', {
    es: 'La solicitud parece enviada por un programa: vuelva atrás, vacíe el campo oculto y envíela de nuevo.',
    en: 'The request looks sent by a program: go back, empty the hidden field and send it again.',
  });
