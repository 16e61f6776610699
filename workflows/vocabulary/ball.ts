import { type Ask, asksIn, isOurs } from './asks.ts';
import type { Workflow } from './workflow.ts';

/**
 * The stages in which IMTCloud would be asked while the requester is. There must be none: the time of IMTCloud stands
 * still while the requester holds the ball, for nothing of IMTCloud waits then, and what waited is put anew afterwards.
 */
export const stagesBesideRequester = ({ stages }: Pick<Workflow, 'stages'>): string[] =>
  stages.filter((stage) => asksIn(stage).some(isOurs) && asksIn(stage).some(isRequesters)).map(({ name }) => name);

const isRequesters = ({ of }: Ask): boolean =>
  'party' in of ? of.party === 'requester' : 'parties' in of && of.parties.includes('requester');
