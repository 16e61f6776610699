import type { Case } from '../../workflows/lifecycle/case.ts';
import { waiting } from '../../workflows/lifecycle/people.ts';
import type { Listed } from './port.ts';

/** A request as the list shows it. */
export const listedOf = (current: Case): Listed => {
  const { request, workflow, status, title, addresses, waitingFor, incident, createdAt, changedAt } = current.head;
  return {
    request,
    workflow,
    status,
    title,
    addresses,
    waitingFor,
    incident,
    createdAt,
    changedAt,
    ...waitOf(current),
  };
};

/** The first deadline of the asks that wait, and when the clock does something next. */
export const waitOf = (current: Case): Pick<Listed, 'deadline' | 'nextAt'> => {
  const waits = waiting(current);
  const [deadline] = waits.map((row) => row.deadline).sort();
  const [nextAt] = waits.flatMap(({ schedule: [next] }) => next?.at ?? []).sort();
  return { ...(deadline !== undefined && { deadline }), ...(nextAt !== undefined && { nextAt }) };
};
