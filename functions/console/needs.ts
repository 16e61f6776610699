import { workflowNamed } from '../../workflows/register.ts';
import { type Ask, isOurs } from '../../workflows/vocabulary/asks.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import type { Listed } from '../ledger/port.ts';

/** Why staff should look at a request: it cannot go on by itself, or somebody at IMTCloud is late. */
export type Need =
  | 'nobody to ask'
  | 'signatory away'
  | 'not the right person'
  | 'execution stuck'
  | 'document not made'
  | 'mail bounced'
  | 'mail complained'
  | 'code bounced'
  | 'code complained'
  | 'question asked'
  | 'left unsettled'
  | 'other incident'
  | 'nothing waits'
  | 'clock late'
  | 'overdue';

/** Everything moves within two minutes by itself; after five something is wrong. */
const patience = 5 * 60_000;

/** What is wrong with a request as it stands at this instant of policy time; empty when it goes on by itself. */
export const needsOf = (row: Listed, at: Date): Need[] => {
  const long = (since: string | undefined) =>
    since !== undefined && new Date(since).getTime() + patience < at.getTime();
  const open = row.status === 'open';
  const needs: [Need, boolean][] = [
    [incidentOf(row.incident), row.incident !== ''],
    ['nothing waits', open && row.waitingFor.length === 0 && long(row.changedAt)],
    ['clock late', open && long(row.nextAt)],
    ['overdue', open && ours(row) && row.deadline !== undefined && row.deadline <= at.toISOString()],
  ];
  return needs.filter(([, holds]) => holds).map(([need]) => need);
};

/** Whether staff must do something of their own: more than hurry somebody at IMTCloud who is late. */
export const isBroken = (needs: readonly Need[]): boolean => needs.some((need) => need !== 'overdue');

const incidents: readonly Need[] = [
  'nobody to ask',
  'signatory away',
  'not the right person',
  'execution stuck',
  'document not made',
  'mail bounced',
  'mail complained',
  'code bounced',
  'code complained',
  'question asked',
  'left unsettled',
];

const incidentOf = (incident: string): Need => incidents.find((one) => one === incident) ?? 'other incident';

/** The asks that a request waits for. */
export const asksOf = ({ workflow, waitingFor }: Listed): Ask[] => {
  const known = workflowNamed(workflow);
  return waitingFor.flatMap((name) => (known ? allAsks(known).filter((one) => one.name === name) : []));
};

/** Whether it waits for IMTCloud. */
export const ours = (row: Listed): boolean => asksOf(row).some(isOurs);

/** How many requests cannot go on by themselves, and how many wait for somebody at IMTCloud who is late; `partly` when there are more than were looked at. */
export type Counts = { broken: number; overdue: number; partly: boolean };
