import type { Workflow } from '../vocabulary/workflow.ts';
import type { Governed } from './change.ts';

/** What binds by now, with why nobody can withdraw any more; nothing while it can still be withdrawn. */
export const boundBy = ({ workflow: { bindsAfter }, current }: Governed): Workflow['bindsAfter'] =>
  current.asks.some(({ name, status }) => name === bindsAfter?.ask && status === 'done') ? bindsAfter : undefined;

/** Whether its requester, or staff for them, may still withdraw it. */
export const mayWithdraw = (governed: Governed): boolean =>
  governed.current.head.status === 'open' && boundBy(governed) === undefined;
