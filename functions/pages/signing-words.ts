import { codeMinutes, doublePressSeconds, mostAttempts } from '../../workflows/lifecycle/signing/limits.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** What the pages of a signature say, in both languages. */
export const signingWords = {
  parties: { es: 'Partes', en: 'Parties' },
  both: { es: '{one} y {other}', en: '{one} and {other}' },
  asked: { es: 'Le pedimos la firma a', en: 'We ask to sign' },
  document: { es: 'Documento', en: 'Document' },
  pages: { es: '{noun}, {pages} páginas, PDF', en: '{noun}, {pages} pages, PDF' },
  hash: { es: 'Huella (SHA-256), comienzo', en: 'Fingerprint (SHA-256), beginning' },
  wholeHash: { es: 'Huella (SHA-256)', en: 'Fingerprint (SHA-256)' },
  how: { es: 'Cómo se firma', en: 'How signing works' },
  howSteps: {
    es: 'Primero ve el documento. Si firma, escribe su nombre y su cargo y marca dos casillas. Le enviamos entonces por correo un código de 8 cifras, lo escribe aquí y queda firmado. Para no firmar escribe por qué, y lo confirma también con un código.',
    en: 'First you see the document. If you sign, you write your name and position and tick two boxes. We then send you a code of 8 figures by e-mail, you type it here, and it is signed. Not to sign you write why, and confirm it with a code as well.',
  },
  howCorrect: {
    es: 'Hasta que escriba el código puede volver atrás y corregir lo que haya escrito; cerrar la página no firma nada.',
    en: 'Until you type the code you can go back and correct what you wrote; closing the page signs nothing.',
  },
  howLanguage: {
    es: 'El texto en español es el que obliga; el inglés informa.',
    en: 'The Spanish text binds; the English one informs.',
  },
  howKept: {
    es: 'Guardamos el documento y, antes de que pasen 24 horas desde la última firma, las dos partes reciben la misma copia.',
    en: 'We keep the document and, within 24 hours of the last signature, both parties receive the same copy.',
  },
  see: { es: 'Ver el documento', en: 'See the document' },
  seeBox: {
    es: 'Soy {name} y quiero ver el documento que se me pide firmar',
    en: 'I am {name} and want to see the document that I am asked to sign',
  },
  seeHint: {
    es: 'Verlo no es firmarlo. Queda registrado que lo ha visto.',
    en: 'To see it is not to sign it. It is recorded that you have seen it.',
  },
  open: { es: 'Abrir o descargar el documento (PDF)', en: 'Open or download the document (PDF)' },
  inPage: { es: 'El documento', en: 'The document' },
  cannotShow: {
    es: 'Su navegador no muestra el documento aquí: ábralo con el enlace de arriba.',
    en: 'Your browser does not show the document here: open it with the link above.',
  },
  keyTerms: { es: 'Lo más importante', en: 'What matters most' },
  answer: { es: '¿Qué quiere hacer?', en: 'What do you want to do?' },
  sign: { es: 'Firmar', en: 'Sign' },
  refuse: { es: 'No firmar', en: 'Not sign' },
  question: { es: 'Tengo una pregunta', en: 'I have a question' },
  goOn: { es: 'Continuar', en: 'Continue' },
  back: { es: 'Volver al documento', en: 'Back to the document' },
  details: { es: 'Sus datos para firmar', en: 'Your details to sign' },
  name: { es: 'Nombre y apellidos', en: 'Full name' },
  position: { es: 'Cargo', en: 'Position' },
  positionHint: { es: 'El que tiene en {organisation}', en: 'The one you hold at {organisation}' },
  sendCode: { es: 'Enviarme el código', en: 'Send me the code' },
  sendHint: {
    es: 'Se lo enviamos a {mailbox}. Todavía no firma: firma cuando escriba el código.',
    en: 'We send it to {mailbox}. You do not sign yet: you sign when you type the code.',
  },
  code: { es: 'Escriba el código', en: 'Type the code' },
  codeSent: {
    es: `Lo hemos enviado a {mailbox}: código número {number}. Vale ${codeMinutes} minutos y puede intentarlo ${mostAttempts} veces.`,
    en: `We have sent it to {mailbox}: code number {number}. It holds for ${codeMinutes} minutes, and you may try ${mostAttempts} times.`,
  },
  codeLabel: { es: 'Código de 8 cifras', en: 'Code of 8 figures' },
  codeHint: {
    es: 'Al enviarlo firma el documento de huella {hash}.',
    en: 'By sending it you sign the document with the fingerprint {hash}.',
  },
  signNow: { es: 'Firmar el documento', en: 'Sign the document' },
  another: { es: 'Enviarme otro código', en: 'Send me another code' },
  anotherHint: {
    es: `Si no le llega en un par de minutos, mire en el correo no deseado. El nuevo sustituye al anterior. Si aún no ha probado el último, no sale otro hasta que pasen ${doublePressSeconds} segundos.`,
    en: `If it does not arrive within a couple of minutes, look in the junk folder. The new one replaces the one before. Until you have tried the last one, no other is sent for ${doublePressSeconds} seconds.`,
  },
  correct: { es: 'Corregir mis datos', en: 'Correct my details' },
  asSaid: { es: 'Firma como {name}, {position}', en: 'You sign as {name}, {position}' },
  why: { es: 'Por qué no firma', en: 'Why you do not sign' },
  whyHint: {
    es: 'Lo leerán quien presentó la solicitud y quienes intervienen en ella.',
    en: 'It will be read by whoever submitted the request and by those involved.',
  },
  refuseSendHint: {
    es: 'Le enviamos un código a {mailbox}. Cuando lo escriba, la solicitud quedará cerrada y nadie más tendrá que firmar; hasta entonces no cambia nada.',
    en: 'We send a code to {mailbox}. When you type it the request is closed and nobody else need sign; until then nothing changes.',
  },
  refuseCode: { es: 'Escriba el código para no firmar', en: 'Type the code not to sign' },
  whySaid: { es: 'El motivo que ha escrito:', en: 'The reason that you wrote:' },
  refuseCodeHint: {
    es: 'Al enviarlo consta que no firma el documento de huella {hash}, y la solicitud queda cerrada: no se puede deshacer.',
    en: 'By sending it you state that you do not sign the document with the fingerprint {hash}, and the request is closed: it cannot be undone.',
  },
  correctWhy: { es: 'Corregir el motivo', en: 'Correct the reason' },
  refuseNow: { es: 'No firmo el documento', en: 'I do not sign the document' },
  yourQuestion: { es: 'Su pregunta', en: 'Your question' },
  questionHint: {
    es: 'La reciben las personas de IMTCloud que llevan esta solicitud, y le responden a {mailbox}. Su firma sigue pendiente, y el plazo no cambia.',
    en: 'Those at IMTCloud who see to this request receive it and reply to {mailbox}. Your signature is still pending, and the time for it does not change.',
  },
  ask: { es: 'Enviar mi pregunta', en: 'Send my question' },
  asked2: { es: 'Hemos recibido su pregunta', en: 'We have received your question' },
  askedText: {
    es: 'Le responderán por correo a {mailbox}. Cuando quiera puede volver al documento y firmarlo.',
    en: 'You will be answered by e-mail at {mailbox}. Whenever you want you can go back to the document and sign it.',
  },
  signed: { es: 'Ha firmado el documento', en: 'You have signed the document' },
  signedAt: { es: 'Lo firmó {name}, {position}, el {date}.', en: 'It was signed by {name}, {position}, on {date}.' },
  instant: { es: 'Instante registrado (UTC)', en: 'Instant on record (UTC)' },
  agreed: { es: 'Lo que aceptó', en: 'What you agreed to' },
  stated: { es: 'Lo que declaró', en: 'What you stated' },
  signedOpen: { es: 'Abrir o descargar lo que firmó (PDF)', en: 'Open or download what you signed (PDF)' },
  sealedOpen: { es: 'Abrir o descargar la copia sellada (PDF)', en: 'Open or download the sealed copy (PDF)' },
} satisfies Record<string, Words>;
