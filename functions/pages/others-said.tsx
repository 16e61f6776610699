import { openReason } from '../../workflows/lifecycle/open-reason.ts';
import { versionIn } from '../../workflows/lifecycle/people.ts';
import { isOurs } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { atTime } from './dates.ts';
import { capacityOf } from './roles.ts';
import type { Standing } from './standing.tsx';
import { words } from './words.ts';

/** What others have answered in this request, and why, the last word first; the confirmation of a mailbox is nobody's opinion. */
export const OthersSaid = ({
  standing,
  language,
  except,
}: {
  standing: Standing;
  language: Language;
  except?: string;
}) => {
  const said = answersIn(standing, except);
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{words.othersSaid[language]}</h2>
      {said.map(({ who, capacity, answer, receipt, reason, earlier }) => (
        <>
          <p>
            <strong>{who}</strong> ({capacity[language]}) {receipt[language]}{' '}
            <span class="soft">
              · {atTime(answer.at, language)}
              {earlier && ` · ${words.earlierVersion[language]}`}
            </span>
          </p>
          {reason && <blockquote>{reason}</blockquote>}
        </>
      ))}
    </section>
  );
};

const both = (text: string): Words => ({ es: text, en: text });

/** A round that was reopened carries the answers of the one before: each is told once. */
const answersIn = ({ workflow, current }: Standing, except: string | undefined) => {
  const said = current.asks
    .filter((row) => !(row.name === except && row.round === current.head.round))
    .flatMap((row) => {
      const ask = askNamed(workflow, row.name);
      return row.answers.flatMap((answer) => {
        const choice = choiceOf(workflow, ask, answer.choice);
        if (!choice || ask.kind === 'confirmation' || ask.kind === 'information') return [];
        const person = row.people.find((one) => one.id === answer.by);
        const capacity =
          isOurs(ask) || !person?.organisation ? capacityOf(ask, row, answer.by) : both(person.organisation);
        const earlier = versionIn(current, row.round) < versionIn(current, current.head.round);
        const { receipt } = choice;
        return [
          { who: person?.name ?? '', capacity, answer, receipt, reason: openReason(choice, answer.reason), earlier },
        ];
      });
    });
  const once = new Map(said.map((one) => [`${one.answer.by} ${one.answer.at}`, one]));
  return [...once.values()].sort((a, b) => b.answer.at.localeCompare(a.answer.at));
};
