import type { MessageState } from './port.ts';

/** An attempt to send may take this long before the clock lets another one try, in milliseconds of business time. */
const attempt = 60_000;

/** What a message says while someone tries to send it: `freeAt` is when another one may. */
export const attemptFor = (at: Date) => {
  const freeAt = new Date(at.getTime() + attempt).toISOString();
  return { state: 'sending' as const, due: 'due', dueAt: freeAt, freeAt };
};

/** Nothing is due of a message once it has left, or is given up. */
export const attemptOver = { remove: ['work', 'due', 'dueAt', 'freeAt'] };

/**
 * The states that this news of SES supersedes, whatever order it comes in. Any of it says that SES has the mail, even
 * when its answer was lost and another attempt is due.
 */
export const earlierThan = (state: MessageState): MessageState[] => [...unknown, ...(told[state] ?? [])];

const unknown: MessageState[] = ['due', 'sending', 'sent'];

const told: Partial<Record<MessageState, MessageState[]>> = {
  delivered: ['delayed'],
  failed: ['delayed'],
  bounced: ['delayed', 'delivered'],
  suppressed: ['delayed'],
  complained: ['delayed', 'delivered'],
};

/** A message is work for as long as it is due; the other rows say themselves whether they are. */
export const isWork = (sk: string): boolean => sk.startsWith('mail#');
