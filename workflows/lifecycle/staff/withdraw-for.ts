import type { Directory } from '../../directory.ts';
import type { Change, Governed } from '../change.ts';
import { nothingToDo } from '../refusals/staff.ts';
import { withdraw } from '../withdraw.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';

/** Staff withdraw a request because its requester asked them to, by telephone say; everyone is told. @throws Refusal when it is over, or binds already. */
export const withdrawFor = (governed: Governed, deed: Deed, directory: Directory): Change => {
  admitDeed(governed, deed);
  const change = withdraw(governed, deed.at, directory);
  if (!change) throw nothingToDo();
  return {
    ...change,
    event: { ...deedEvent('RequestWithdrawn', deed), status: 'withdrawn' },
    notices: change.notices.map((notice) => ({ ...notice, by: deed.by })),
    stillActive: staffIn(deed),
  };
};
