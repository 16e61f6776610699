import { isOurs } from '../../workflows/vocabulary/asks.ts';
import type { Listed, View } from '../ledger/port.ts';
import { asksOf, needsOf, ours } from './needs.ts';

/** What staff may look at, in the order shown: each is a part of the list of what is under way, or of what is over. */
export const viewNames = ['open', 'needing', 'us', 'parties', 'binding', 'closed'] as const;
export type ViewName = (typeof viewNames)[number];

type Part = { list: View; takes: (row: Listed, at: Date) => boolean };

/** What has been approved and has not ended is over for the workflow, but anything but closed for its parties. */
const binds = ({ status }: Listed): boolean => status === 'approved' || status === 'in force';

export const views: Record<ViewName, Part> = {
  open: { list: 'open', takes: () => true },
  needing: { list: 'open', takes: (row, at) => needsOf(row, at).length > 0 },
  us: { list: 'open', takes: ours },
  parties: { list: 'open', takes: (row) => asksOf(row).some((ask) => !isOurs(ask) && !('lambda' in ask.of)) },
  binding: { list: 'closed', takes: binds },
  closed: { list: 'closed', takes: (row) => !binds(row) },
};

export const viewNamed = (name: string | undefined): ViewName => viewNames.find((one) => one === name) ?? 'open';
