import { type Ask, type Effect, ledTo, type Silence } from './asks.ts';

/** The named errors with which an ask that does not go on comes back to its run, in the order in which they are caught. */
export const errorNames = ['ChangesRequested', 'Rejected', 'Expired', 'Withdrawn', 'NotDecided', 'Disowned'] as const;
export type EndingName = (typeof errorNames)[number];
/** An answer that leads to a stage of its own comes back as `LeadsTo.<its name>`. */
export type ErrorName = EndingName | `LeadsTo.${string}`;

export const isLed = (name: ErrorName): name is `LeadsTo.${string}` => name.startsWith('LeadsTo.');

/** The effects of an answer that stop a request where it stands. */
export type Stopping = 'changes' | 'rejects' | 'disowns' | 'withdraws';
export const isStopping = (effect: Effect): effect is Stopping => Object.hasOwn(errorOfEffect, effect);

/** The error of an answer that stops. */
export const errorOfEffect = {
  changes: 'ChangesRequested',
  rejects: 'Rejected',
  disowns: 'Disowned',
  withdraws: 'Withdrawn',
} as const satisfies Record<Stopping, EndingName>;

/** The error of an ask that nobody answered in time; none where silence does not stand in the way. */
export const errorOfSilence = ({ silence, exhausted }: Pick<Ask, 'silence' | 'exhausted'>): ErrorName | undefined => {
  const led = ledTo(silence === 'passes on' ? exhausted : silence);
  return led === undefined ? endingOfSilence[silence] : leadsTo(led);
};

/** The error with which silence ends a request. @throws Error when it does not end one */
export const endingOf = ({ silence }: Pick<Ask, 'silence'>): EndingName => {
  const ending = endingOfSilence[silence];
  if (!ending) throw new Error(`Silence that ${silence} ends no request`);
  return ending;
};

export const leadsTo = (stage: string): ErrorName => `LeadsTo.${stage}`;

const endingOfSilence: Partial<Record<Silence, EndingName>> = {
  erases: 'Expired',
  lapses: 'Expired',
  escalates: 'NotDecided',
  rejects: 'Rejected',
};
