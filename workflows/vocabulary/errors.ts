import type { Effect, Silence } from './asks.ts';

/** The named errors with which an ask that does not go on comes back to its run, in the order in which they are caught. */
export const errorNames = ['ChangesRequested', 'Rejected', 'Expired', 'Withdrawn', 'NotDecided', 'Disowned'] as const;
export type ErrorName = (typeof errorNames)[number];

/** The effects of an answer that end an ask otherwise than by going on. */
export type Stopping = Exclude<Effect, 'goes on' | 'abstains'>;

/** The error of an answer that stops. */
export const errorOfEffect = {
  changes: 'ChangesRequested',
  rejects: 'Rejected',
  disowns: 'Disowned',
} as const satisfies Record<Stopping, ErrorName>;

/** The error of an ask that nobody answered in time. */
export const errorOfSilence = {
  erases: 'Expired',
  lapses: 'Expired',
  escalates: 'NotDecided',
} as const satisfies Record<Silence, ErrorName>;
