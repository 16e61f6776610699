import type { Case } from './case.ts';
import type { Change } from './change.ts';
import { isAsked, waiting } from './people.ts';

/** A mail to somebody could not be delivered. When that person must act, staff have to mend it. */
export const bounced = (current: Case, { person, at }: { person: string; at: Date }): Change | undefined => {
  const mustAct = waiting(current).some((row) => isAsked(row, person));
  if (!mustAct || current.head.incident === 'mail bounced') return undefined;
  return {
    head: { ...current.head, incident: 'mail bounced' },
    asks: [],
    event: { type: 'MailBounced', at: at.toISOString(), by: person },
    notices: [],
  };
};
