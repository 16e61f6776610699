import type { Span } from '../calendar.ts';
import type { Role } from '../directory/employee.ts';
import type { Condition } from './fields.ts';
import type { Words } from './words.ts';

/** Who is asked: a party to the request, or whoever holds a role at IMTCloud. */
export type Asked = { party: Party } | { role: Role };
export const parties = ['requester', 'otherParty'] as const;
export type Party = (typeof parties)[number];

/** What silence means: erased, lapsed without blame, or moved up until someone of IMTCloud decides. */
export type Silence = 'erases' | 'lapses' | 'escalates';

/** What an answer leads to. `goes on` and the errors of the state machine follow from it. */
export type Effect = 'goes on' | 'changes' | 'rejects' | 'disowns' | 'abstains';

export type Choice = { effect: Effect; words: Words; receipt: Words; needsReason: boolean };
export type AskKind = 'confirmation' | 'acceptance' | 'approval' | 'information';

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
  quorum: number;
  /** Asked only when this fact holds. */
  onlyIf?: string;
  /** How its answers are put, where this workflow has better words than everybody's. */
  choices?: Readonly<Record<string, Pick<Choice, 'words' | 'receipt'>>>;
  /** Other words for requests with these answers in their form; the first that holds. */
  saidWhen?: readonly ({ when: Condition } & AskWords)[];
};

/** What may be said otherwise to one party than to another. */
export type AskWords = Partial<Pick<Ask, 'please' | 'means' | 'choices'>>;

type Terms = Omit<Ask, 'name' | 'kind' | 'quorum' | 'silence'> & { quorum?: number; silence?: Silence };

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

/** Asked side by side; all must go on, one that does not cuts the others short. */
export type Together = { name: string; state: Words; asks: readonly Ask[] };
export type Stage = Ask | Together;
export const together = (name: string, state: Words, ...asks: Ask[]): Together => ({ name, state, asks });

export const asksIn = (stage: Stage): readonly Ask[] => ('asks' in stage ? stage.asks : [stage]);

/** One yes is enough, unless the terms of the ask say otherwise. */
const once = (kind: AskKind, silence: Silence) => ({ kind, silence, quorum: 1 });
