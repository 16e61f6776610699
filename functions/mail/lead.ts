import { countOf, longDate, type Span } from '../../workflows/calendar.ts';
import { asideReasons } from '../../workflows/lifecycle/aside.ts';
import { notAble } from '../../workflows/lifecycle/candidacy.ts';
import { rowOf, versionIn } from '../../workflows/lifecycle/people.ts';
import { reassigned } from '../../workflows/lifecycle/reassign.ts';
import { reopenableUntil } from '../../workflows/lifecycle/reopen.ts';
import { type Ask, isPutTo } from '../../workflows/vocabulary/asks.ts';
import { bindingPlaces } from '../../workflows/vocabulary/binding.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { fill, say, type Words } from '../../workflows/vocabulary/words.ts';
import { outcomeOf } from '../pages/outcome.ts';
import { eachOf, roleOf, roleWithin } from '../pages/roles.ts';
import { codeLead } from './code.ts';
import type { Block } from './content.ts';
import {
  announcing,
  approvedForGood,
  later,
  laterLed,
  leads,
  more,
  notAbleNow,
  ownLeads,
  ownMore,
  reviewed,
  unanswered,
  withdrawnByAnswer,
  withdrawnFor,
} from './leads.ts';
import { paragraph, type Telling } from './telling.ts';
import { closingDay, dayOf } from './until.ts';
import { whoIs } from './who.ts';
import { silenceLeads, words } from './words.ts';

/** What happened, or what is asked: the sentence that is read first. */
export const leadOf = (telling: Telling): string => {
  const { kind } = telling.notice;
  const own = outcomeIn(telling)?.lead ?? (isOwn(telling) ? ownLeads[kind] : undefined);
  return say(
    laterOf(telling)?.lead ?? withdrawnBy(telling) ?? unansweredBy(telling) ?? own ?? leads[kind],
    telling.language,
    placesOf(telling),
  );
};

/** What it means for the reader, and what comes next. */
export const moreOf = (telling: Telling): Block[] => {
  const said = say(moreWords(telling) ?? nothing, telling.language, placesOf(telling)).trim();
  return said === '' ? [] : [paragraph(said)];
};

const moreWords = (telling: Telling): Words | undefined => {
  const { kind } = telling.notice;
  if (kind === 'alert') return telling.notice.said?.more;
  const outcome = outcomeIn(telling);
  if (outcome) return outcome.after;
  if (kind === 'approved' && !telling.workflow.inForce) return approvedForGood;
  if (kind === 'ending soon') return announcing[noticesLeft(telling).length > 1 ? 'first' : 'last'];
  if (kind === 'rejected' && reviewable(telling)) return reviewed[isOwn(telling) ? 'own' : 'other'];
  const own = isOwn(telling) ? ownMore[kind] : undefined;
  return laterOf(telling)?.more ?? own ?? more[kind] ?? turnOf(telling);
};

/** The outcome that a mail of the end tells, where the workflow has words for it. */
const outcomeIn = (telling: Telling) =>
  telling.notice.kind === telling.current.head.status ? outcomeOf(telling) : undefined;

/** Which notice of the end this is, and the one that comes after it, if any. */
const noticesLeft = ({ workflow, notice }: Telling): Span[] => {
  const spans = workflow.inForce?.notices ?? [];
  const place = spans.map(String).indexOf(notice.choice ?? '');
  return place < 0 ? [] : spans.slice(place, place + 2);
};

/** Only what IMTCloud decided is reviewed, and only the parties read of it. */
const reviewable = ({ workflow, notice, ask }: Telling): boolean =>
  ask?.kind === 'approval' && Object.hasOwn(workflow.parties, notice.to.id);

const withdrawnBy = (telling: Telling): Words | undefined => {
  const { kind, by, choice } = telling.notice;
  if (kind !== 'withdrawn') return undefined;
  if (by?.startsWith('staff:')) return withdrawnFor[isOwn(telling) ? 'own' : 'other'];
  return choice !== undefined && !isOwn(telling) ? withdrawnByAnswer : undefined;
};

const unansweredBy = ({ notice, ask }: Telling): Words | undefined => {
  if (notice.choice === notAble) return notAbleNow[notice.kind === 'progress' ? 'own' : 'itself'];
  return notice.kind === 'progress' && ask ? unanswered[isPutTo(ask, 'requester') ? 'yours' : 'theirs'] : undefined;
};

const laterOf = ({ notice, ask }: Telling): { lead: Words; more: Words } | undefined => {
  const said = notice.kind === 'late' ? later[notice.choice ?? ''] : undefined;
  const led = ask?.silence === 'escalates' ? undefined : laterLed[notice.choice ?? ''];
  return said && { ...said, ...(led && { more: led }) };
};

const nothing: Words = { es: '', en: '' };

const isOwn = ({ notice }: Telling): boolean => notice.to.id === 'requester';

/** Whoever was asked the same reads whether their answer is still needed; whoever stands in, why; a party, what its yes means. */
const turnOf = (telling: Telling): Words | undefined => {
  const { kind, link } = telling.notice;
  if (kind === 'asked' || kind === 'reminded') return telling.ask && meaningOf(telling.ask);
  if (kind === 'asked as substitute') return insteadOf(telling.notice);
  if (kind !== 'someone answered' || isOwn(telling)) return undefined;
  if (!isBeside(telling)) return toldMore(telling);
  if (link === 'ask') return words.stillNeeded;
  return hasAnswered(telling) || !telling.ask ? undefined : fill(words.notNeeded, { step: telling.ask.state });
};

/** Their own answer stands, whatever the others say. */
const hasAnswered = ({ current, notice }: Telling): boolean =>
  rowOf(current, notice.ask ?? '', notice.round ?? 0)?.answers.some(({ by }) => by === notice.to.id) ?? false;

/** Whether they were asked the same, and not only told of it. */
const isBeside = ({ current, notice }: Telling): boolean =>
  rowOf(current, notice.ask ?? '', notice.round ?? 0)?.people.some(({ id }) => id === notice.to.id) ?? false;

/** What the answer means for whoever it is told to besides. */
const toldMore = ({ workflow, ask, notice }: Telling): Words | undefined =>
  ask && choiceOf(workflow, ask, notice.choice ?? '')?.toldMore;

const meaningOf = (ask: Ask): Words | undefined => {
  const each = eachOf(ask);
  return ask.means && each
    ? fill({ es: '{means} {each}', en: '{means} {each}' }, { means: ask.means, each })
    : (each ?? ask.means);
};

const insteadOf = ({ by, choice }: Telling['notice']): Words => {
  if (choice === asideReasons.declined) return words.inPlaceOfWrongPerson;
  if (choice === asideReasons.handedOver) return words.inHandover;
  if (choice === reassigned) return words.inPlaceOfAbsent;
  if (choice === 'unreached') return words.inPlaceOfUnreached;
  return by === undefined ? words.inPlaceOfSilent : words.inPlaceOfInterested;
};

const placesOf = (telling: Telling): Record<string, string | Words> => {
  const { notice, ask, language, current, workflow } = telling;
  const [left, again] = noticesLeft(telling);
  return {
    please: ask?.please ?? '',
    alert: notice.said?.lead ?? '',
    code: codeLead(telling),
    step: ask?.state ?? '',
    role: ask ? roleOf(ask) : '',
    who: notice.by === undefined ? '' : whoIs(telling, notice.by),
    did: (ask && choiceOf(workflow, ask, notice.choice ?? '')?.receipt) ?? '',
    reopen: longDate(reopenableUntil(current), language),
    ...bindingPlaces(workflow),
    version: String(versionIn(current, current.head.round)),
    left: daysIn(left),
    again: daysIn(again),
    close: closingDay(telling),
    follows: ask ? silenceLeads(ask) : '',
    party: ask ? roleWithin(ask) : '',
    until: dayOf(notice.until ?? '', telling),
    ...(workflow.inForce && {
      first: longDate(current.head.firstDay, language),
      last: longDate(current.head.lastDay, language),
    }),
  };
};

/** «60 días», as a notice of the end counts them. */
const daysIn = (span: Span | undefined): Words => {
  const days = span ? countOf(span) : '';
  return days === 1 ? { es: '1 día', en: '1 day' } : { es: `${days} días`, en: `${days} days` };
};
