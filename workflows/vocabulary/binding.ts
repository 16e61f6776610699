import { countOf } from '../calendar.ts';
import { capital, type Words } from './words.ts';
import type { Workflow } from './workflow.ts';

/** How a workflow speaks of what it approves, for the places of texts that serve all: {thing}, {Thing}, {exactly}, {means}, {notices}. */
export const bindingPlaces = ({ inForce, approvedAs, approvalMeans }: Workflow) => {
  const thing = inForce?.thing ?? request;
  const days = (inForce?.notices ?? []).map((span) => String(countOf(span)));
  return {
    thing,
    Thing: { es: capital(thing.es), en: capital(thing.en) },
    exactly: approvedAs ?? asShown,
    means: approvalMeans ?? { es: '', en: '' },
    notices: { es: `${listed(days, 'y')} días`, en: `${listed(days, 'and')} days` },
  } satisfies Record<string, Words>;
};

const asShown: Words = { es: 'exactamente como se muestra', en: 'exactly as shown' };

const request: Words = { es: 'la solicitud', en: 'the request' };

const listed = (days: readonly string[], and: string): string =>
  days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} ${and} ${days.at(-1)}`;
