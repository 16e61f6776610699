import { type Language, say } from '../../workflows/vocabulary/words.ts';
import { listAddress } from './address.ts';
import { countWords } from './need-words.ts';
import type { Counts } from './needs.ts';
import { type ViewName, viewNames } from './views.ts';
import { viewWords, words } from './words.ts';

/** What needs something from us, in numbers; the first ought to be zero. */
export const Count = ({ counts, language }: { counts: Counts; language: Language }) => {
  const { broken, overdue, partly } = counts;
  const tone = broken > 0 ? 'bad' : overdue > 0 || partly ? 'wait' : 'good';
  return (
    <div class={`panel ${tone}`}>
      {broken > 0 && <p>{say(countWords.broken, language, { n: String(broken) })}</p>}
      {overdue > 0 && <p>{say(countWords.overdue, language, { n: String(overdue) })}</p>}
      {broken + overdue === 0 && !partly && (
        <p>
          <strong>{countWords.none[language]}</strong>
          <br />
          <span class="soft">{countWords.noneBroken[language]}</span>
        </p>
      )}
      {partly && <p>{countWords.partly[language]}</p>}
      {broken + overdue > 0 && (
        <p>
          <a href={listAddress({ view: 'needing' }, language)}>{countWords.see[language]}</a>
        </p>
      )}
    </div>
  );
};

/** The parts of the list, each an address of its own; what a search finds is none of them. */
export const Views = ({ view, language }: { view: ViewName | undefined; language: Language }) => (
  <nav aria-label={words.view[language]}>
    <ul class="tabs">
      {viewNames.map((name) => (
        <li>
          <a href={listAddress({ view: name }, language)} aria-current={name === view ? 'page' : undefined}>
            {viewWords[name].name[language]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
