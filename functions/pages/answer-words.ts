import type { Ask, AskKind, Choice, Effect, Leading } from '../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../workflows/vocabulary/choices.ts';
import { fill, type Words } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { readersOf } from './readers.ts';

/** What the page of an ask says, in both languages. */
export const answerWords = {
  what: { es: 'Solicitud', en: 'Request' },
  requestedBy: { es: 'Lo pide', en: 'Requested by' },
  personOf: { es: '{name}, de {organisation}', en: '{name}, of {organisation}' },
  askedOf: { es: 'Se lo pedimos a', en: 'We ask' },
  runs: { es: 'Vigencia', en: 'Runs' },
  fromTo: { es: 'del {first} al {last}', en: 'from {first} to {last}' },
  within: { es: 'Plazo', en: 'Time allowed' },
  passed: {
    es: 'terminó el {date}; su respuesta aún vale hasta el {close}',
    en: 'ended on {date}; your answer still counts until {close}',
  },
  silence: { es: 'Si no responde', en: 'If you do not answer' },
  attention: { es: 'Compruebe', en: 'Check' },
  changed: { es: 'Ha cambiado', en: 'What changed' },
  unchanged: {
    es: 'Se ha enviado de nuevo sin cambios.',
    en: 'It was sent again without changes.',
  },
  approving: { es: 'Qué significa aprobar: {means}', en: 'What approving means: {means}' },
  whole: { es: 'La solicitud completa', en: 'The whole request' },
  readWhole: { es: 'Leer la solicitud completa', en: 'Read the whole request' },
  late: {
    es: 'El primer día ya ha pasado: si se aprueba, rige desde la aprobación y no antes.',
    en: 'The first day has passed: if approved, it is in force from the approval and not before.',
  },
} satisfies Record<string, Words>;

/** When a reason is needed, and who will read it. */
export const reasonHintOf = (workflow: Workflow, ask: Ask, offers = choicesIn(workflow, ask)): Words => {
  const effects = Object.values(offers).map(({ effect }) => effect);
  return fill(
    { es: '{needed} {readers} {interest}', en: '{needed} {readers} {interest}' },
    {
      needed: ask.answers
        ? neededFor(offers)
        : fill(effects.includes('changes') ? hints.neededToChange : hints.needed, { no: noes[ask.kind] }),
      readers: readersOf(workflow, ask, offers),
      interest: effects.includes('abstains') ? hints.interest : { es: '', en: '' },
    },
  );
};

/** The answers that want a reason, by their own words: all of them, some, or each as it stands. */
const neededFor = (offers: Readonly<Record<string, Choice>>): Words => {
  const wanting = Object.values(offers).filter(({ needsReason }) => needsReason);
  const quoted = {
    es: wanting.map(({ words }) => `«${words.es}»`).join(', '),
    en: wanting.map(({ words }) => `“${words.en}”`).join(', '),
  };
  return fill(hints.neededFor, { answers: quoted });
};

const hints = {
  neededFor: { es: 'Necesario si responde {answers}.', en: 'Needed if you answer {answers}.' },
  needed: { es: 'Necesario para {no}.', en: 'Needed to {no}.' },
  neededToChange: { es: 'Necesario para pedir cambios o {no}.', en: 'Needed to ask for changes or to {no}.' },
  interest: {
    es: 'Si no puede decidirlo por tener un interés, lo que escriba queda registrado y solo lo lee el equipo de IMTCloud.',
    en: 'If you cannot decide because of an interest, what you write is recorded and read only by the team of IMTCloud.',
  },
} satisfies Record<string, Words>;

const noes: Record<AskKind, Words> = {
  confirmation: { es: 'responder que no', en: 'say no' },
  acceptance: { es: 'no aceptar', en: 'decline' },
  approval: { es: 'no aprobar', en: 'reject' },
  opinion: { es: 'informar en contra', en: 'give an unfavourable opinion' },
  information: { es: 'responder que no', en: 'say no' },
  choice: { es: 'no elegir a ninguna', en: 'choose none' },
  signature: { es: 'no firmar', en: 'not sign' },
  deed: { es: 'responder que no', en: 'say no' },
};

/** What follows from an answer, told to whoever gave it. */
const follows: Record<Exclude<Effect, Leading> | 'confirmed' | 'edited', Words> = {
  confirmed: {
    es: 'Le hemos enviado otro correo con una copia de la solicitud y el enlace para seguirla. Desde ahora avisamos a los demás.',
    en: 'We have sent you another e-mail with a copy of the request and the link to follow it. From now on we write to the others.',
  },
  edited: {
    es: '{afterwards}. Le avisaremos en cada paso.',
    en: '{afterwards}. We will write to you at every step.',
  },
  'goes on': {
    es: 'Se lo decimos a quien presentó la solicitud. Le escribiremos cuando se decida del todo.',
    en: 'We tell whoever submitted the request. We will write to you when all is decided.',
  },
  changes: {
    es: 'Quien presentó la solicitud recibe su motivo y puede cambiarla. Si lo hace, le pediremos respuesta de nuevo y verá qué ha cambiado.',
    en: 'Whoever submitted the request receives your reason and may change it. If so, we will ask you again and show what changed.',
  },
  rejects: {
    es: 'Quien presentó la solicitud recibe su motivo. La solicitud queda cerrada y nadie más tiene que responder.',
    en: 'Whoever submitted the request receives your reason. The request is closed and nobody else need answer.',
  },
  disowns: {
    es: 'Borramos la solicitud y lo que se escribió en ella. Nadie más ha recibido ni recibirá nada.',
    en: 'We delete the request and what was written in it. Nobody else has received or will receive anything.',
  },
  abstains: {
    es: 'No decide usted esta solicitud: se lo pedimos a otra persona.',
    en: 'You do not decide this request: we ask someone else.',
  },
  withdraws: {
    es: 'La solicitud queda retirada y nadie más tiene que responder.',
    en: 'The request is withdrawn and nobody else need answer.',
  },
  extends: { es: 'Tiene más plazo para responder.', en: 'You have more time to answer.' },
  'passes on': {
    es: 'Se lo decimos a quien presentó la solicitud.',
    en: 'We tell whoever submitted the request.',
  },
};

/** The same told to whoever submitted the request, of an answer of their own. */
const ownFollows: Partial<typeof follows> = {
  'goes on': {
    es: 'La solicitud sigue adelante. Le avisaremos en cada paso.',
    en: 'The request goes on. We will write to you at every step.',
  },
  changes: {
    es: 'Le enviamos otro correo con el enlace para cambiar la solicitud.',
    en: 'We send you another e-mail with the link to change the request.',
  },
  rejects: {
    es: 'La solicitud queda cerrada y nadie más tiene que responder.',
    en: 'The request is closed and nobody else need answer.',
  },
};

type Followed = { own?: boolean; choice?: Pick<Choice, 'follows'> | undefined };

/** What follows from an answer: in the words of its workflow, else in everybody's; `own` when the requester gave it. */
export const followsFrom = (effect: keyof typeof follows | Leading, { own, choice }: Followed = {}): Words => {
  const known = isFollowed(effect) ? effect : 'goes on';
  return choice?.follows ?? (own ? ownFollows[known] : undefined) ?? follows[known];
};

const isFollowed = (effect: string): effect is keyof typeof follows => Object.hasOwn(follows, effect);
