import { governed } from '../../workflows/governed.ts';
import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import { unreached, type Why } from '../../workflows/lifecycle/unreached.ts';
import type { Ports } from '../ledger/port.ts';

export type Missed = { request: string; person: string; mailbox: string; why: Why; kind: NoticeKind; at: Date };

/** Our mail does not reach somebody: what that means for the request, if anything. */
export const missed = async ({ ledger }: Pick<Ports, 'ledger'>, { request, ...news }: Missed): Promise<void> => {
  await ledger.record(request, (current, directory) => unreached(governed(current), news, directory));
};
