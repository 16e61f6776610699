import { localDate } from '../../workflows/calendar.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { checksOf } from '../../workflows/vocabulary/form.ts';
import { type Language, say } from '../../workflows/vocabulary/words.ts';
import type { Standing } from './standing.tsx';
import { words } from './words.ts';

/** The checks of the policy as they stand: those about days, on the day when the form was sent. */
export const checksIn = ({ workflow, current, directory }: Standing) =>
  checksOf(workflow, valuesOf(current), { directory, today: sentOn(current) });

/** Every check by its clause. */
export const Checks = ({ standing, language }: { standing: Standing; language: Language }) => (
  <section>
    <h2 id="checks">{words.checks[language]}</h2>
    <ul class="checks">
      {checksIn(standing).map(({ check, passes }) => (
        <li>
          <span class={`tag ${passes ? 'good' : 'bad'}`}>{(passes ? words.passes : words.fails)[language]}</span>{' '}
          {check.ensures[language]} <span class="soft">({say(words.clause, language, { clause: check.clause })})</span>
        </li>
      ))}
    </ul>
  </section>
);

const sentOn = ({ asks, head }: Standing['current']): string => {
  const sent = asks.flatMap((row) => row.answers.filter((answer) => answer.choice === 'send')).map(({ at }) => at);
  return localDate(new Date(sent.sort().at(-1) ?? head.createdAt));
};
