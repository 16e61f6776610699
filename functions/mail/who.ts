import type { AskRow, Case } from '../../workflows/lifecycle/case.ts';
import { rolesFor } from '../../workflows/lifecycle/groups.ts';
import { say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { rolesNamed } from '../pages/roles.ts';
import type { Telling } from './telling.ts';

/** Someone who answered, by name and in what capacity: an organisation, or a role at IMTCloud. */
export const whoIs = (telling: Telling, id: string): string => {
  const { current, workflow, language, notice } = telling;
  const row = rowWith(current, id, notice.ask);
  const person = row?.people.find((one) => one.id === id);
  if (!row || !person) return '';
  const roles = rolesFor(askNamed(workflow, row.name), row, id);
  const capacity =
    roles.length > 0 ? say(atImtCloud, language, { role: rolesNamed(roles), house: person.organisation }) : '';
  return `${person.name} (${capacity || person.organisation})`;
};

/** The ask that the notice is about, or else another in which this person was asked. */
const rowWith = ({ asks }: Case, id: string, ask: string | undefined): AskRow | undefined => {
  const rows = asks.filter((row) => row.people.some((one) => one.id === id));
  return rows.findLast((row) => row.name === ask) ?? rows.findLast((row) => row.answers.some((one) => one.by === id));
};

const atImtCloud: Words = { es: '{role} de {house}', en: '{role} at {house}' };
