import { localDate } from '../../calendar.ts';
import type { DirectoryWrite, Review } from '../../directory/write.ts';
import type { Directory } from '../../directory.ts';
import { fill, type Words } from '../../vocabulary/words.ts';
import type { Found } from '../../vocabulary/workflow.ts';
import type { Change, Governed, Notice } from '../change.ts';
import { employeeBehind, interestIn } from '../interests.ts';
import { partyIf, valuesOf } from '../people.ts';
import { nothingToDo, tookPart } from '../refusals/staff.ts';
import { underway } from '../underway.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';

type Reviewing = Deed & { outcome: Review['outcome'] };

/** What this request has found against somebody and nobody has reviewed; nothing once it is erased. */
export const reviewable = (governed: Governed, at: Date, directory: Directory): Found | undefined => {
  const { workflow, current } = governed;
  if (current.head.erased) return undefined;
  const found = workflow.found?.(valuesOf(current), underway(current, at, directory));
  return found?.finding.review === undefined ? found : undefined;
};

/**
 * Whoever a finding is about has asked for its one review (policy: workflow 3). Somebody of staff who took no part says, with
 * a reason, whether it stands; one that is struck counts no more, and the request goes on as it was.
 * @throws Refusal when there is none to review, or whoever reviews it took part or has an interest.
 */
export const reviewFinding = (governed: Governed, deed: Reviewing, directory: Directory): Change => {
  admitDeed(governed, deed);
  const found = reviewable(governed, deed.at, directory);
  if (!found) throw nothingToDo();
  if (isConcerned(governed, deed, directory)) throw tookPart();
  const write = writeOf(found, deed);
  return {
    head: governed.current.head,
    asks: [],
    event: { ...deedEvent('FindingReviewed', deed), choice: deed.outcome, wrote: write },
    notices: toldOf(governed, { found, deed }, directory),
    stillActive: staffIn(deed),
    directory: write,
  };
};

/** Whether they have answered in this request, or have an interest in it. */
const isConcerned = (governed: Governed, deed: Deed, directory: Directory): boolean => {
  const [person = ''] = staffIn(deed).map((id) => `employee:${id}`);
  const employee = employeeBehind(person, directory);
  const answered = governed.current.asks.some(({ answers }) => answers.some(({ by }) => by === person));
  return answered || (employee !== undefined && interestIn(governed, employee, directory) !== undefined);
};

const writeOf = ({ implementer, findings, finding }: Found, { by, at, outcome }: Reviewing): DirectoryWrite => ({
  kind: 'review',
  implementer,
  seen: findings.length,
  request: finding.request,
  review: { outcome, on: localDate(at), by },
});

type Told = { found: Found; deed: Reviewing };

const toldOf = (governed: Governed, { found, deed }: Told, directory: Directory): Notice[] => {
  const to = partyIf(governed, found.party, directory);
  const { lead, more } = found.told[deed.outcome];
  const reason = deed.reason.trim();
  const said: { lead: Words; more: Words } = { lead, more: fill(more, { reason }) };
  return to ? [{ kind: 'alert', to, link: 'none', said }] : [];
};
