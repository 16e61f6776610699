import type { Change, Governed } from './change.ts';
import { besideIt } from './path.ts';
import { waiting } from './people.ts';
import { withRow } from './upcoming.ts';

/** An answer that led elsewhere while others beside it were still asked reaches the run once the last of these is in. */
export const released = ({ workflow, current }: Governed, change: Change): Change => {
  const changed = change.asks.reduce(withRow, current);
  if (change.head.status !== 'open' || change.asks.some(({ status }) => status === 'changes')) return change;
  const held = change.asks
    .flatMap((row) => besideIt({ workflow, current: changed }, row))
    .filter((row) => row.status === 'diverted' && !row.signal)
    .filter((row) => !besideIt({ workflow, current: changed }, row).some((one) => waiting(changed).includes(one)));
  return { ...change, asks: [...change.asks, ...held.map((row) => ({ ...row, signal: true }))] };
};
