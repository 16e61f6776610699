import { localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import { checksOf } from '../vocabulary/form.ts';
import { type Remark, remarksOn } from '../vocabulary/remarks.ts';
import type { Case } from './case.ts';
import type { Governed } from './change.ts';
import { valuesOf } from './people.ts';

/** The checks of the policy as they stand: those about days, on the day when the form was sent. */
export const checksIn = ({ workflow, current }: Governed, directory: Directory) =>
  checksOf(workflow, valuesOf(current), { directory, today: sentOn(current) }).filter(({ check }) => !check.once);

/** What else whoever decides has to look at: names that pass for others. */
export const remarksIn = ({ workflow, current }: Governed, ask: Ask, directory: Directory): Remark[] =>
  ask.kind === 'approval' ? remarksOn(workflow, valuesOf(current), directory) : [];

const sentOn = ({ asks, head }: Case): string => {
  const sent = asks.flatMap((row) => row.answers.filter((answer) => answer.choice === 'send')).map(({ at }) => at);
  return localDate(new Date(sent.sort().at(-1) ?? head.createdAt));
};
