import type { Case } from '../../workflows/lifecycle/case.ts';
import { askFindings } from './ask-findings.ts';
import { canonical } from './chain.ts';
import { chainFindings } from './chain-findings.ts';
import { answerFindings, asideFindings, formFindings, typed } from './content-findings.ts';
import type { ChainedEvent } from './port.ts';

/** What is wrong with the record of a request. */
export type FindingName =
  | 'event changed'
  | 'events reordered'
  | 'event missing'
  | 'event replaced'
  | 'last events missing'
  | 'head does not match'
  | 'form does not match'
  | 'form missing'
  | 'answer does not match'
  | 'answer missing'
  | 'ask does not match'
  | 'erased without record'
  | 'not erased';

/** Where it is wrong: the number of the event, or the row. */
export type Finding = { name: FindingName; at: string };

/**
 * Checks a request against its chain: every event in its place and unchanged, the head at its end, every form and answer
 * as committed to, every ask as answered. What has been erased, and says so in the chain, is not missed. Empty when all is well.
 */
export const verifyTrail = (current: Case, trail: readonly ChainedEvent[]): Finding[] => {
  const erased = trail.some((event) => event.type === 'RequestErased');
  return [
    ...chainFindings(trail),
    ...headFindings(current, trail),
    ...formFindings({ current, trail, erased }),
    ...answerFindings({ current, trail, erased }),
    ...asideFindings({ current, trail, erased }),
    ...askFindings({ current, trail }),
  ];
};

const headFindings = ({ head }: Case, trail: readonly ChainedEvent[]): Finding[] => {
  const inOrder = trail.toSorted((a, b) => a.number - b.number);
  const last = inOrder.at(-1);
  const round = Math.max(0, ...inOrder.map(roundOf));
  const status = inOrder.findLast((event) => event.status !== undefined)?.status ?? 'open';
  if (head.version > (last?.number ?? 0))
    return [{ name: 'last events missing', at: `event ${(last?.number ?? 0) + 1}` }];
  const said = head.status === status && head.round === round && sameFacts(head, inOrder);
  return head.version === last?.number && head.hash === last.hash && said
    ? []
    : [{ name: 'head does not match', at: 'head' }];
};

/** The round that an event begins: with a form, or by going back to a stage. */
const roundOf = ({ type, round = 0, begins = 0 }: ChainedEvent): number => (typed.includes(type) ? round : begins);

/** By its facts a run decides whom to ask. Events of an older release do not say them. */
const sameFacts = ({ facts }: Case['head'], inOrder: readonly ChainedEvent[]): boolean => {
  const established = inOrder.findLast((event) => event.facts !== undefined)?.facts;
  return established === undefined || canonical(established) === canonical(facts);
};
