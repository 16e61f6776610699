import { type Ask, isLeading, type Leading, type Silence } from '../../workflows/vocabulary/asks.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** What silence leads to, as said to whoever is asked. */
export const silenceLeads = ({ silence, silenceMeans }: Ask): Words =>
  silenceMeans ?? silences[isLeading(silence) ? 'goes on' : silence];

const silences: Record<Exclude<Silence, Leading>, Words> = {
  erases: { es: 'la solicitud se borra', en: 'the request is deleted' },
  lapses: {
    es: 'la solicitud caduca, sin consecuencias para usted',
    en: 'the request lapses, with no consequences for you',
  },
  escalates: {
    es: 'se lo pediremos también a otra persona de IMTCloud; el silencio nunca aprueba',
    en: 'we will ask another person at IMTCloud as well; silence never approves',
  },
  'goes on': {
    es: 'la solicitud sigue adelante sin su respuesta, que no se da por dada',
    en: 'the request goes on without your answer, and nothing is taken as said',
  },
  rejects: { es: 'la solicitud termina como está', en: 'the request ends as it stands' },
  'passes on': {
    es: 'entendemos que no lo acepta y se pregunta a quien siga, sin consecuencias para usted',
    en: 'we take it that you do not accept, and whoever is next is asked, with no consequences for you',
  },
};

/** Everything that mails say besides. */
export const words = {
  greeting: { es: 'Hola:', en: 'Hello,' },
  greetingTo: { es: 'Hola, {name}:', en: 'Hello {name},' },
  subject: { es: '{reference} · {noun}: {title}', en: '{reference} · {noun}: {title}' },
  subjectUnconfirmed: { es: '{reference} · {noun}', en: '{reference} · {noun}' },
  again: { es: 'En español', en: 'In English' },
  reference: { es: 'Referencia', en: 'Reference' },
  what: { es: 'Solicitud', en: 'Request' },
  who: { es: 'Presentada por', en: 'Submitted by' },
  personOf: { es: '{name}, de {organisation}', en: '{name}, of {organisation}' },
  days: { es: 'Vigencia prevista', en: 'Planned to run' },
  fromTo: { es: 'del {first} al {last}', en: 'from {first} to {last}' },
  checked: { es: 'Política general', en: 'Policy' },
  oneHolds: { es: 'Se cumple la única comprobación', en: 'The only check holds' },
  allHold: { es: 'Se cumplen las {n} comprobaciones', en: 'All {n} checks hold' },
  oneFails: { es: '1 de {all} comprobaciones no se cumple', en: '1 of {all} checks does not hold' },
  someFail: { es: '{n} de {all} comprobaciones no se cumplen', en: '{n} of {all} checks do not hold' },
  leftOut: { es: 'No se ha preguntado a', en: 'Not asked' },
  document: { es: 'Documento', en: 'Document' },
  sealed: { es: 'Documento firmado y sellado', en: 'Signed and sealed document' },
  opened: { es: 'se abre con el enlace. SHA-256: {hash}', en: 'opens by the link. SHA-256: {hash}' },
  changed: { es: 'Cambia respecto a la versión anterior', en: 'Changed since the version before' },
  changedFrom: { es: '{label} antes «{was}», ahora «{is}»', en: '{label} before “{was}”, now “{is}”' },
  until: { es: 'Plazo', en: 'Time allowed' },
  untilDay: { es: 'hasta el {date}', en: 'until {date}' },
  passed: {
    es: 'terminó el {date}; su respuesta aún cuenta hasta el {close}',
    en: 'ended on {date}; your answer still counts until {close}',
  },
  silence: { es: 'Si no responde', en: 'If you do not answer' },
  silencePassed: {
    es: 'la solicitud se cierra el {close} como «no decidida por IMTCloud»; el silencio nunca aprueba',
    en: 'the request is closed on {close} as “not decided by IMTCloud”; silence never approves',
  },
  silencePassedLed: { es: 'desde el {close}, {follows}', en: 'after {close}, {follows}' },
  ownLapse: {
    es: 'la solicitud caduca; podrá reabrirla durante 30 días',
    en: 'the request lapses; you may reopen it within 30 days',
  },
  next: { es: 'Siguiente paso', en: 'Next step' },
  nextUntil: { es: '{step}: {until}', en: '{step}: {until}' },
  nextLate: { es: '{step}, que va con retraso: tenía {until}', en: '{step}, which is late: it had {until}' },
  inPlaceOfSilent: {
    es: 'Se lo pedimos a usted porque quien debía responder no lo ha hecho a tiempo.',
    en: 'We turn to you because whoever had to answer has not done so in time.',
  },
  inPlaceOfUnreached: {
    es: 'Se lo pedimos a usted porque nuestro correo no llega a quien debía responder.',
    en: 'We turn to you because our mail does not reach whoever had to answer.',
  },
  inPlaceOfInterested: {
    es: 'Se lo pedimos a usted porque {who} no puede decidirlo: ha dicho que tiene un interés.',
    en: 'We turn to you because {who} cannot decide it: they have said that they have an interest.',
  },
  inPlaceOfWrongPerson: {
    es: 'Se lo pedimos a usted porque {who} nos ha dicho que no es la persona indicada.',
    en: 'We turn to you because {who} has told us that they are not the right person.',
  },
  inHandover: {
    es: '{who} le pasa esta respuesta: la decisión es suya, y nadie responde en nombre de otro. Le escribimos a la dirección que consta en el directorio.',
    en: '{who} hands this answer over to you: the decision is yours, and nobody answers in the name of another. We write to the address in the directory.',
  },
  inPlaceOfAbsent: {
    es: 'Se lo pedimos a usted porque quien debía responder ya no lo hace, según el directorio.',
    en: 'We turn to you because whoever had to answer no longer does, by what the directory says.',
  },
  stillNeeded: { es: 'Su respuesta sigue haciendo falta.', en: 'Your answer is still needed.' },
  notNeeded: {
    es: 'Ya no hace falta que usted responda en el paso «{step}».',
    en: 'You need no longer answer at the step “{step}”.',
  },
  answer: { es: 'Ver y responder', en: 'Read and answer' },
  confirm: { es: 'Confirmar la solicitud', en: 'Confirm the request' },
  edit: { es: 'Revisar la solicitud', en: 'Revise the request' },
  status: { es: 'Ver la solicitud', en: 'See the request' },
  ownAnswer: { es: 'Ver mi respuesta y la solicitud', en: 'See my answer and the request' },
  another: { es: 'Presentar otra solicitud', en: 'Submit another request' },
  reopen: { es: 'Ver o reabrir la solicitud', en: 'See or reopen the request' },
  reason: { es: 'En palabras de {who}', en: 'In the words of {who}' },
  yourQuestion: { es: 'Lo que preguntó', en: 'What you asked' },
  ourAnswer: { es: 'La respuesta de IMTCloud', en: 'The answer of IMTCloud' },
  afterAnswer: {
    es: 'Su firma sigue pendiente y su plazo no cambia. Si tiene otra pregunta, háganosla en la misma página.',
    en: 'Your signature is still pending, and the time for it does not change. If you have another question, ask it on the same page.',
  },
  saidBefore: { es: '{who} {did}', en: '{who} {did}' },
  cut: {
    es: 'Los textos muy largos van aquí abreviados y terminan en «…».',
    en: 'Very long texts are shortened here and end in “…”.',
  },
  sourceTyped: {
    es: 'Le escribimos porque alguien ha dado esta dirección como suya en nuestro formulario. Si no ha sido usted, dígalo en el enlace y borraremos la solicitud; si no hace nada, también se borra. Antes de que responda no escribiremos a nadie más.',
    en: 'We write because someone gave this address as theirs in our form. If it was not you, say so by the link and we will delete the request; if you do nothing, it is deleted as well. Until you answer we write to nobody else.',
  },
  source: {
    es: 'Le escribimos porque {requester}, de {organisation}, nos dio su nombre y esta dirección como contacto de {own}, la otra parte de esta solicitud, para que usted responda a ella. Solo los usamos para eso. Puede oponerse respondiendo a este correo.',
    en: 'We write because {requester}, of {organisation}, gave us your name and this address as the contact of {own}, the other party to this request, so that you may answer it. We use them for that only. You may object by replying to this e-mail.',
  },
  sourceColleague: {
    es: 'Le escribimos porque {requester}, de {organisation}, nos dio su nombre y esta dirección para que usted responda por su empresa en esta solicitud. Solo los usamos para eso. Puede oponerse respondiendo a este correo.',
    en: 'We write because {requester}, of {organisation}, gave us your name and this address so that you may answer for your company in this request. We use them for that only. You may object by replying to this e-mail.',
  },
  sourceChecked: {
    es: 'Le escribimos porque la dirección que teníamos de {own} no servía, y nuestro equipo ha comprobado esta con la organización, para que usted responda a esta solicitud. Solo usamos su nombre y su dirección para eso. Puede oponerse respondiendo a este correo.',
    en: 'We write because the address that we had of {own} did not serve, and our team has checked this one with the organisation, so that you may answer this request. We use your name and your address for that only. You may object by replying to this e-mail.',
  },
  sourceSchool: {
    es: 'Le escribimos a la dirección que consta en nuestro directorio como contacto de {own}, porque {who} presenta esta solicitud en su nombre y queremos que usted lo confirme. Puede oponerse respondiendo a este correo.',
    en: 'We write to the address in our directory of the contact of {own}, because {who} submits this request in its name and we want you to confirm it. You may object by replying to this e-mail.',
  },
  sourceDirectory: {
    es: 'Le escribimos a la dirección de {own} que consta en el directorio de empresas homologadas, porque {who} la nombra como {as} en esta solicitud, para que responda a ella. Puede oponerse respondiendo a este correo.',
    en: 'We write to the address of {own} in the directory of certified companies, because {who} names it as {as} in this request, so that you may answer it. You may object by replying to this e-mail.',
  },
} satisfies Record<string, Words>;
