import { addMonths } from './calendar.ts';
import type { Finding } from './directory/write.ts';

/**
 * Whether this finding is the one that goes to management (C6): the first by which changes have been upheld for three
 * different clients within twelve months. One that was struck on review counts no more.
 */
export const flags = (before: readonly Finding[], finding: Finding): boolean =>
  clientsWithinAYear(before, finding.on) < clientsForFlag &&
  clientsWithinAYear([...before, finding], finding.on) >= clientsForFlag;

const clientsForFlag = 3;

const clientsWithinAYear = (findings: readonly Finding[], day: string): number =>
  new Set(
    findings
      .filter(({ on, review }) => on > addMonths(day, -12) && on <= day && review?.outcome !== 'struck')
      .map(({ school }) => school),
  ).size;
