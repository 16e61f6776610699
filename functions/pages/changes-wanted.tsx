import { deadlineWords } from '../../workflows/calendar.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { capacityOf } from './roles.ts';
import type { Standing } from './standing.tsx';
import { words } from './words.ts';

type Wanted = { standing: Standing; today: string | undefined; language: Language };

/** What the requester is asked to change, by whom, until when, and what silence means: on every page of the form. */
export const ChangesWanted = ({ standing, today, language }: Wanted) => {
  const { workflow, current } = standing;
  const row = current.asks.find((one) => one.name === workflow.changes?.ask.name && one.round === current.head.round);
  return (
    <section class="note">
      <h2>{words.changesWanted[language]}</h2>
      {wantedIn(standing).map(({ who, role, reason }) => (
        <>
          <p>
            <strong>{who}</strong> ({role[language]}):
          </p>
          <blockquote>{reason}</blockquote>
        </>
      ))}
      {row && <p>{say(until, language, { until: untilOf(standing, row, { today, language }) })}</p>}
    </section>
  );
};

const until: Words = {
  es: 'Cambie lo que haga falta y envíela de nuevo: tiene {until}. Si no, la solicitud caduca; podrá reabrirla durante 30 días.',
  en: 'Change what is needed and send it again: you have {until}. If not, the request lapses; you may reopen it within 30 days.',
};

const untilOf = (
  { workflow }: Standing,
  { name, deadline }: AskRow,
  { today, language }: Pick<Wanted, 'today' | 'language'>,
): string => deadlineWords({ span: askNamed(workflow, name).within, until: deadline, today }, language);

const wantedIn = ({ workflow, current }: Standing) =>
  current.asks
    .filter((row) => row.round === current.head.round)
    .flatMap((row) => {
      const ask = askNamed(workflow, row.name);
      return row.answers
        .filter((answer) => choiceOf(workflow, ask, answer.choice)?.effect === 'changes')
        .map((answer) => ({
          who: row.people.find((one) => one.id === answer.by)?.name ?? '',
          role: capacityOf(ask, row, answer.by),
          reason: answer.reason,
        }));
    });
