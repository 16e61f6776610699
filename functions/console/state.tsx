import { deadlineWords, localDate } from '../../workflows/calendar.ts';
import { timeGiven } from '../../workflows/lifecycle/ask-schedule.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { stillAsked, waiting } from '../../workflows/lifecycle/people.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import { capital, type Language, say } from '../../workflows/vocabulary/words.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { listedOf } from '../ledger/listed.ts';
import { onDate, onNearDate } from '../pages/dates.ts';
import { roleWithin } from '../pages/roles.ts';
import { StandingOf } from '../pages/standing.tsx';
import { words as pageWords } from '../pages/words.ts';
import { listOf } from './in-brief.ts';
import { needWords } from './need-words.ts';
import { needsOf } from './needs.ts';
import type { Shown } from './request-page.tsx';
import { afterSilence, nextWords, requestWords } from './request-words.ts';

/** How it stands: what staff must do first, then whom it waits for, since when, and what comes next. */
export const State = ({ view, language }: Shown) => {
  const { head } = view.current;
  const erasedAt = view.trail.findLast((event) => event.type === 'RequestErased')?.at ?? head.changedAt;
  return (
    <>
      {needsOf(listedOf(view.current), view.at).map((need) => (
        <p class="panel bad">{needWords[need].deed[language]}</p>
      ))}
      {head.status === 'open' ? (
        <div class="panel">
          <Waits view={view} language={language} />
        </div>
      ) : (
        <StandingOf standing={view} today={localDate(view.at)} language={language} />
      )}
      {head.erased && <p class="panel">{say(requestWords.erased, language, { date: onDate(erasedAt, language) })}</p>}
    </>
  );
};

const Waits = ({ view: { workflow, current, at }, language }: Shown) => {
  const rows = waiting(current);
  if (rows.length === 0) return <p>{pageWords.preparing[language]}</p>;
  return (
    <>
      {rows.map((row) => (
        <p>
          <strong>{askNamed(workflow, row.name).state[language]}.</strong> {waitOf(row, { workflow, language })}
          {` ${untilOf(row, askNamed(workflow, row.name), { at, language })} ${nextOf(row, askNamed(workflow, row.name), { at, language })}`}
        </p>
      ))}
    </>
  );
};

/** By name, as only staff read it; when nobody is left to answer, by role. */
const waitOf = (row: AskRow, { workflow, language }: { workflow: Workflow; language: Language }): string => {
  const names = stillAsked(row).map(({ name, mailbox, organisation }) => `${name || mailbox} (${organisation})`);
  return say(requestWords.waits, language, {
    who: names.length > 0 ? listOf(names, language) : roleWithin(askNamed(workflow, row.name))[language],
    since: onDate(row.openedAt, language),
  });
};

type Read = { at: Date; language: Language };

const untilOf = (row: AskRow, ask: Ask, { at, language }: Read): string => {
  const { deadline } = row;
  const today = localDate(at);
  if (deadline <= at.toISOString())
    return say(requestWords.late, language, { date: onNearDate(deadline, today, language) });
  return `${capital(deadlineWords({ ...timeGiven(ask, row), until: deadline, today }, language))}.`;
};

const nextOf = ({ schedule }: AskRow, ask: Ask, { at: now, language }: Read): string => {
  const next = schedule
    .map(({ at, step }) => {
      const words = step === 'expire' ? afterSilence(ask) : nextWords[step];
      return say(words, language, { date: onNearDate(at, localDate(now), language) });
    })
    .join('; ');
  return next && `${capital(next)}.`;
};
