import { localDate, longDate, spanWords } from '../../workflows/calendar.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import { rowOf } from '../../workflows/lifecycle/people.ts';
import { type Language, say } from '../../workflows/vocabulary/words.ts';
import { type Telling, wantsAnswer } from './telling.ts';
import { silenceLeads, words } from './words.ts';

/** «5 días hábiles, hasta el jueves 3 de diciembre de 2026»; once that has passed, until when an answer still counts. */
export const untilWords = (telling: Telling): string => {
  const { notice, ask, language, current } = telling;
  const row = rowOf(current, notice.ask ?? '', notice.round ?? 0);
  const until = notice.until ?? row?.deadline;
  if (!ask || !until) return '';
  const date = dayOf(until, language);
  if (until <= current.head.changedAt) return say(words.passed, language, { date, close: closing(row, language) });
  const places = { span: spanWords(ask.within, language), date };
  return say(untilAlone.includes(notice.kind) ? words.untilDay : words.spanUntil, language, places);
};

/** Where the whole span is no longer what is left. */
const untilAlone: readonly NoticeKind[] = ['reminded', 'more time'];

/** What silence leads to, for whoever is asked; once the time has passed, what is left to come of it. */
export const silenceWords = (telling: Telling): string => {
  const { notice, ask, language, current } = telling;
  if (!ask || !wantsAnswer(telling)) return '';
  if (ask.silence === 'escalates' && (notice.until ?? '') <= current.head.changedAt)
    return say(words.silencePassed, language, { close: closingDay(telling) });
  const own = ask.silence === 'lapses' && notice.to.id === 'requester';
  return (own && !ask.silenceMeans ? words.ownLapse : silenceLeads(ask))[language];
};

/** The day on which the clock closes the ask that a notice is about. */
export const closingDay = ({ notice, current, language }: Telling): string =>
  closing(rowOf(current, notice.ask ?? '', notice.round ?? 0), language);

const closing = (row: AskRow | undefined, language: Language): string =>
  dayOf(row?.schedule.find(({ step }) => step === 'expire')?.at ?? row?.deadline ?? '', language);

const dayOf = (instant: string, language: Language): string =>
  instant === '' ? '' : longDate(localDate(new Date(instant)), language);
