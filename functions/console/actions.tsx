import { say } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import { nameOf } from './deed-about.ts';
import { actWords } from './deed-words.ts';
import { deedPath, offersOf } from './deeds.ts';
import type { Shown } from './request-page.tsx';

/** Everything that staff can do to it now, each on a page that says first what it leads to. */
export const Actions = ({ view, language }: Shown) => {
  const offers = offersOf(view);
  if (offers.length === 0) return null;
  return (
    <section>
      <h2>{actWords.actions[language]}</h2>
      <ul class="deeds">
        {offers.map((offer) => (
          <li>
            <a href={inLanguage(deedPath(view.current.head.request, offer), language)}>
              {say(nameOf(view, offer), language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
