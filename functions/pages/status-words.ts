import type { Status } from '../../workflows/lifecycle/case.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** The colour that something is said in; none for what is neither good news, nor bad, nor a warning. */
export type Tone = 'good' | 'bad' | 'wait' | '';

/** Each status as people read it, with its colour. */
export const statusWords: Record<Status, { words: Words; tone: Tone }> = {
  open: { tone: '', words: { es: 'En curso', en: 'Under way' } },
  disowned: { tone: 'bad', words: { es: 'Borrada: su titular no la envió', en: 'Deleted: its owner did not send it' } },
  rejected: { tone: 'bad', words: { es: 'No aprobada', en: 'Not approved' } },
  withdrawn: { tone: '', words: { es: 'Retirada', en: 'Withdrawn' } },
  lapsed: { tone: '', words: { es: 'Caducada', en: 'Lapsed' } },
  undecided: { tone: 'bad', words: { es: 'No decidida por IMTCloud', en: 'Not decided by IMTCloud' } },
  approved: { tone: 'good', words: { es: 'Aprobada', en: 'Approved' } },
  'in force': { tone: 'good', words: { es: 'Aprobada y en vigor', en: 'Approved and in force' } },
  ended: { tone: '', words: { es: 'Terminada', en: 'Ended' } },
};

/** What lapsed more than 30 days ago. */
export const tooLate: { text: Words; another: boolean } = {
  another: true,
  text: {
    es: 'Nadie respondió a tiempo, sin culpa de nadie, y el plazo para reabrirla ha terminado.',
    en: 'Nobody answered in time, with no blame on anyone, and the time for reopening it is over.',
  },
};

/** What withdrawing leads to. */
export const withdrawing: Words = {
  es: 'Si la retira, nadie tendrá que responder ya y avisaremos a las personas a las que habíamos preguntado. No se puede deshacer.',
  en: 'If you withdraw it, nobody need answer any more, and we will tell the people whom we had asked. This cannot be undone.',
};

/** When the other party declined: nobody else can review what is the parties' own to agree. */
export const declined = {
  another: true,
  text: {
    es: 'Abajo está el motivo de la otra parte. Puede presentar otra solicitud que lo tenga en cuenta.',
    en: 'The reason of the other party is below. You may submit another request that takes it into account.',
  },
} as const;

/** What the requester can do in each status. Places: contact, means, notices, thing, Thing, version. `another`: whether a new request is the way. */
export const nextWords: Record<Status, { text?: Words; another: boolean }> = {
  open: { another: false },
  disowned: { another: false },
  rejected: {
    another: true,
    text: {
      es: 'Abajo está el motivo. Puede presentar otra solicitud que lo tenga en cuenta. Si no está conforme, escriba a {contact} y la revisará alguien que no haya intervenido.',
      en: 'The reason is below. You may submit another request that takes it into account. If you disagree, write to {contact}, and someone who took no part will review it.',
    },
  },
  withdrawn: {
    another: true,
    text: { es: 'La retiró usted. Nadie tiene que responder ya.', en: 'You withdrew it. Nobody need answer any more.' },
  },
  lapsed: {
    another: false,
    text: {
      es: 'Nadie respondió a tiempo, sin culpa de nadie.',
      en: 'Nobody answered in time, with no blame on anyone.',
    },
  },
  undecided: {
    another: true,
    text: {
      es: 'No se ha aprobado ni rechazado: IMTCloud no la decidió a tiempo. Puede presentarla de nuevo, o escribir a {contact}.',
      en: 'It was neither approved nor rejected: IMTCloud did not decide in time. You may submit it again, or write to {contact}.',
    },
  },
  approved: {
    another: false,
    text: {
      es: 'IMTCloud ha aprobado {thing} {exactly} abajo{version}. {means}',
      en: 'IMTCloud has approved {thing} {exactly} below{version}. {means}',
    },
  },
  'in force': {
    another: false,
    text: {
      es: 'IMTCloud ha aprobado {thing} {exactly} abajo{version}. {means} Le avisaremos {notices} antes de que termine: nada se renueva por silencio.',
      en: 'IMTCloud has approved {thing} {exactly} below{version}. {means} We will write {notices} before it ends: nothing is renewed by silence.',
    },
  },
  ended: {
    another: true,
    text: {
      es: '{Thing} llegó a su último día y ya no rige.',
      en: '{Thing} reached its last day and is no longer in force.',
    },
  },
};
