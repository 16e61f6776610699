import type { Case } from './case.ts';
import type { Change } from './change.ts';
import { isAsked, waiting } from './people.ts';

/** Why mail does not reach somebody: it came back, or they marked it as junk, after which SES sends them nothing more. */
export type Why = 'bounced' | 'complained';

/** Mail does not reach this person. When they must act, staff have to mend it: each time is in the record. */
export const unreached = (
  current: Case,
  { person, why, at }: { person: string; why: Why; at: Date },
): Change | undefined => {
  const mustAct = waiting(current).some((row) => isAsked(row, person));
  if (!mustAct) return undefined;
  return {
    head: { ...current.head, incident: incidentAfter(current.head.incident, why) },
    asks: [],
    event: { type: why === 'bounced' ? 'MailBounced' : 'MailComplained', at: at.toISOString(), by: person },
    notices: [],
  };
};

/** A run that is stuck stays so, whatever comes after. */
const incidentAfter = (incident: string, why: Why): string =>
  incident === 'execution stuck' ? incident : `mail ${why}`;
