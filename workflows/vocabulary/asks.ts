import type { Span } from '../calendar.ts';
import type { Role } from '../directory/employee.ts';
import type { AskTime } from './ask-time.ts';
import type { Condition, Values } from './fields.ts';
import type { Words } from './words.ts';

/**
 * Who is asked: one party to the request or several, whoever holds a role at IMTCloud or may sign for it, the workflow's
 * candidates one after another, or a Lambda. Of `roles` each has to say yes, by one of those who hold it; nobody counts for
 * two. `as` is what a party is called in the middle of a sentence.
 */
export type Asked =
  | { party: Party; as?: Words }
  | { parties: readonly Party[]; as: Words }
  | { candidates: true; as: Words }
  | { role: Role }
  | { roles: readonly Role[] }
  | { signatory: true }
  | { lambda: 'documents' };
/** The name of a party in its workflow: `requester` is in each, `otherParty` is whoever the request is made with. */
export type Party = string;

/** An answer, or a silence, that leads to a stage of its own: `to remedy`. */
export type Leading = `to ${string}`;

/**
 * What silence means: erased; lapsed without blame; moved up and, when nobody of IMTCloud decides, closed undecided; as if
 * nothing stood in the way; the request ends there; the next candidate is asked; or it leads elsewhere. What IMTCloud does
 * not answer moves up before any of these.
 */
export type Silence = 'erases' | 'lapses' | 'escalates' | 'goes on' | 'rejects' | 'passes on' | Leading;

/** What an answer leads to. `goes on` and the errors of the state machine follow from it. */
export type Effect =
  | 'goes on'
  | 'changes'
  | 'rejects'
  | 'disowns'
  | 'withdraws'
  | 'abstains'
  /** The same ask has its time once more; once. */
  | 'extends'
  /** The next candidate is asked. */
  | 'passes on'
  | Leading;

export type Choice = {
  effect: Effect;
  words: Words;
  receipt: Words;
  needsReason: boolean;
  /** What speaks for it, under it. */
  hint?: Words;
  /** What follows from it, told to whoever gave it, where everybody's words do not suit. */
  follows?: Words;
  /** The parties that read it with its reason, besides the requester and those asked beside. */
  tells?: readonly Party[];
  /** What it means for these, in a sentence or two. */
  toldMore?: Words;
  /** Whether it is offered at all, by what was typed. */
  offeredIf?: (values: Values) => boolean;
};
/** `opinion`: somebody of IMTCloud says what they think of it and does not decide. `deed`: put to a Lambda. */
export type AskKind =
  | 'confirmation'
  | 'acceptance'
  | 'approval'
  | 'opinion'
  | 'information'
  | 'choice'
  | 'signature'
  | 'deed';

/** One question to one or more people, with a deadline. */
export type Ask = {
  name: string;
  kind: AskKind;
  /** The name of its state, for engineers and staff. */
  state: Words;
  /** What the person is asked to do, after «Le pedimos que…» / "We ask you to…". */
  please: Words;
  /** What saying yes means, in a sentence of its own. */
  means?: Words;
  of: Asked;
  within: Span;
  silence: Silence;
  /** How many of those asked must say yes; one no is enough to reject. */
  quorum: number | 'all';
  /** Asked only when this fact holds. */
  onlyIf?: string;
  /** How its answers are put, where this workflow has better words than everybody's. */
  choices?: Readonly<Record<string, Partial<Choice>>>;
  /** Its answers, where they are others than those of its kind. */
  answers?: Readonly<Record<string, Choice>>;
  /** The fields that those asked are shown, and nothing that others said; the whole request when left out. */
  sees?: readonly string[];
  /** The fields it is about: after changes to others only, what was answered stands. All of them when left out. */
  dependsOn?: readonly string[];
  /** What silence leads to, after «Si no responde:», where everybody's words do not suit. */
  silenceMeans?: Words;
  /** What candidates lead to when none is left. */
  exhausted?: Leading;
  /** Other words for requests with these answers in their form; the first that holds. */
  saidWhen?: readonly ({ when: Condition } & AskWords)[];
} & AskTime;

/** What may be said otherwise to one party than to another. */
export type AskWords = Partial<Pick<Ask, 'please' | 'means' | 'choices'>>;

type Terms = Omit<Ask, 'name' | 'kind' | 'quorum' | 'silence'> & { quorum?: Ask['quorum']; silence?: Silence };

/** "It was me" or "it was not me": nobody else is written to before. */
export const confirmation = (name: string, terms: Terms): Ask => ({
  ...once('confirmation', 'erases'),
  name,
  ...terms,
});
/** A party accepts terms for itself; it may be the requester's. */
export const acceptance = (name: string, terms: Terms): Ask => ({ ...once('acceptance', 'lapses'), name, ...terms });
/** IMTCloud decides; never someone with an interest. */
export const approval = (name: string, terms: Terms): Ask => ({ ...once('approval', 'escalates'), name, ...terms });
/** Someone tells us more, or edits what they sent. */
export const information = (name: string, terms: Terms): Ask => ({ ...once('information', 'lapses'), name, ...terms });

/** Somebody of IMTCloud gives an opinion and does not decide. */
export const opinion = (name: string, terms: Terms): Ask => ({ ...once('opinion', 'escalates'), name, ...terms });
/** One of those offered when it is put; nothing is preselected (C5). */
export const choice = (name: string, terms: Terms): Ask => ({ ...once('choice', 'lapses'), name, ...terms });
/** Everybody asked signs what has been drawn. */
export const signature = (name: string, terms: Terms): Ask => ({
  ...once('signature', 'lapses'),
  quorum: 'all',
  name,
  ...terms,
});
/** Put to a Lambda, which does it as soon as it can; staff see it when it cannot. */
export const deed = (name: string, terms: Pick<Ask, 'state' | 'please'>): Ask => ({
  ...once('deed', 'escalates'),
  of: { lambda: 'documents' },
  within: '5 business days',
  name,
  ...terms,
});

export const isLeading = (effect: Effect | Silence): effect is Leading => effect.startsWith('to ');

/** The stage that an answer or a silence leads to; nothing when it leads to none. */
export const ledTo = (effect: Effect | Silence | undefined): string | undefined =>
  effect !== undefined && isLeading(effect) ? effect.slice('to '.length) : undefined;

/** The roles at IMTCloud whose people are asked, if any. */
export const rolesAsked = ({ of }: Pick<Ask, 'of'>): readonly Role[] =>
  'role' in of ? [of.role] : 'roles' in of ? of.roles : [];

/** Whether people of IMTCloud answer it. */
export const isOurs = ({ of }: Pick<Ask, 'of'>): boolean => rolesAsked({ of }).length > 0 || 'signatory' in of;

/** Whether silence moves it up: that of IMTCloud does, whatever comes of it in the end (policy: Silence). */
export const movesUp = (ask: Pick<Ask, 'of' | 'silence'>): boolean => isOurs(ask) || ask.silence === 'escalates';

/** Whether its last day was promised: the others have signed under words that say when their signatures lapse without ours. */
export const hasPromisedEnd = ({ kind, of }: Pick<Ask, 'kind' | 'of'>): boolean =>
  kind === 'signature' && isOurs({ of });

/** Whether it is put to this party, alone. */
export const isPutTo = ({ of }: Pick<Ask, 'of'>, party: Party): boolean => 'party' in of && of.party === party;

/** Asked side by side; all must go on, one that does not cuts the others short. */
export type Together = { name: string; state: Words; asks: readonly Ask[]; either?: true };
export type Stage = Ask | Together;
export const together = (name: string, state: Words, ...asks: Ask[]): Together => ({ name, state, asks });

/** One of these at most, by facts of which no two ever hold together. */
export const either = (name: string, state: Words, ...asks: Ask[]): Together => ({ name, state, asks, either: true });

export const asksIn = (stage: Stage): readonly Ask[] => ('asks' in stage ? stage.asks : [stage]);

/** One yes is enough, unless the terms of the ask say otherwise. */
const once = (kind: AskKind, silence: Silence) => ({ kind, silence, quorum: 1 });
