import { deadlineWords, localDate, nearDate } from '../../workflows/calendar.ts';
import { movesNoFurther, timeGiven } from '../../workflows/lifecycle/ask-schedule.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import { rowOf } from '../../workflows/lifecycle/people.ts';
import { movesUp } from '../../workflows/vocabulary/asks.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import { type Telling, wantsAnswer } from './telling.ts';
import { silenceLeads, words } from './words.ts';

/** «5 días hábiles, hasta el jueves 3 de diciembre»; whoever is reminded, only the day that is left; once that has passed, until when an answer still counts. */
export const untilWords = (telling: Telling): string => {
  const { notice, ask, language, current } = telling;
  const row = rowOf(current, notice.ask ?? '', notice.round ?? 0);
  const until = notice.until ?? row?.deadline;
  if (!ask || !until) return '';
  const date = dayOf(until, telling);
  if (until <= current.head.changedAt) return say(words.passed, language, { date, close: closing(row, telling) });
  if (untilAlone.includes(notice.kind)) return say(words.untilDay, language, { date });
  return deadlineWords({ ...timeGiven(ask, row ?? {}), until, today: todayIn(telling) }, language);
};

/** Where the whole span is no longer what is left. */
const untilAlone: readonly NoticeKind[] = ['reminded', 'more time', 'question answered'];

/** What silence leads to, for whoever is asked; once the time has passed, what is left to come of it. */
export const silenceWords = (telling: Telling): string => {
  const { notice, ask, language, current } = telling;
  if (!ask || !wantsAnswer(telling)) return '';
  const row = rowOf(current, notice.ask ?? '', notice.round ?? 0);
  const passed = movesUp(ask) && (notice.until ?? '') <= current.head.changedAt;
  if (passed || (row && movesNoFurther(ask, row)))
    return say(ask.silence === 'escalates' ? words.silencePassed : words.silencePassedLed, language, {
      close: closingDay(telling),
      follows: silenceLeads(ask),
    });
  const own = ask.silence === 'lapses' && notice.to.id === 'requester';
  return (own && !ask.silenceMeans ? words.ownLapse : silenceLeads(ask))[language];
};

/** The day on which the clock closes the ask that a notice is about. */
export const closingDay = (telling: Telling): string =>
  closing(rowOf(telling.current, telling.notice.ask ?? '', telling.notice.round ?? 0), telling);

const closing = (row: AskRow | undefined, telling: Telling): string =>
  dayOf(row?.schedule.find(({ step }) => step === 'expire')?.at ?? row?.deadline ?? '', telling);

/** A day as it stands in a mail: without its year when that is this one. */
export const dayOf = (instant: string, telling: Telling): string =>
  instant === '' ? '' : nearDate(localDate(new Date(instant)), todayIn(telling), telling.language);

/** The day on which the mail is written. */
const todayIn = ({ current }: Telling): string => localDate(new Date(current.head.changedAt));
