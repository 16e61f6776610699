import { hashOf } from './chain.ts';
import type { ChainedEvent } from './port.ts';
import type { Finding, FindingName } from './verify-trail.ts';

/** Events that are changed, missing, out of order, or replaced with all that was hashed into them. */
export const chainFindings = (trail: readonly ChainedEvent[]): Finding[] => {
  const numbers = trail.map((event) => event.number);
  const inOrder = trail.toSorted((a, b) => a.number - b.number);
  return [
    ...trail
      .filter((event, place) => event.number !== inOrder[place]?.number)
      .map((event) => finding('events reordered', event.number)),
    ...inOrder.flatMap((event, place): Finding[] => [
      ...(hashOf(event) === event.hash ? [] : [finding('event changed', event.number)]),
      ...missingBefore(event.number, inOrder[place - 1]?.number ?? 0),
      ...(follows(event, inOrder[place - 1]) ? [] : [finding('event replaced', event.number - 1)]),
    ]),
    ...numbers.filter((one, place) => numbers.indexOf(one) !== place).map((one) => finding('events reordered', one)),
  ];
};

const missingBefore = (number: number, previous: number): Finding[] =>
  Array.from({ length: Math.max(0, number - previous - 1) }, (_, more) =>
    finding('event missing', previous + 1 + more),
  );

/** Nothing can be said of an event whose predecessor is missing. */
const follows = (event: ChainedEvent, previous: ChainedEvent | undefined): boolean =>
  event.number === 1
    ? event.previous === ''
    : previous?.number !== event.number - 1 || event.previous === previous.hash;

const finding = (name: FindingName, number: number): Finding => ({ name, at: `event ${number}` });
