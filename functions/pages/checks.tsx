import { checksIn, remarksIn } from '../../workflows/lifecycle/checked.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import type { Remark } from '../../workflows/vocabulary/remarks.ts';
import { type Language, say } from '../../workflows/vocabulary/words.ts';
import { answerWords } from './answer-words.ts';
import type { Standing } from './standing.tsx';
import { words } from './words.ts';

type Shown = { standing: Standing; ask: Ask; language: Language };

/** Every check by its clause, and what else there is to look at. */
export const Checks = ({ standing, ask, language }: Shown) => (
  <section>
    <h2 id="checks">{words.checks[language]}</h2>
    <ul class="checks">
      {checksIn(standing, standing.directory).map(({ check, passes }) => (
        <li>
          <span class={`tag ${passes ? 'good' : 'bad'}`}>{(passes ? words.passes : words.fails)[language]}</span>{' '}
          {check.ensures[language]} <span class="soft">({say(words.clause, language, { clause: check.clause })})</span>
        </li>
      ))}
    </ul>
    <Remarks remarks={remarksIn(standing, ask, standing.directory)} language={language} />
  </section>
);

const Remarks = ({ remarks, language }: { remarks: readonly Remark[]; language: Language }) =>
  remarks.length === 0 ? null : (
    <ul class="checks" id="remarks">
      {remarks.map((remark) => (
        <li>
          <span class="tag wait">{answerWords.attention[language]}</span> {remark.words[language]}
        </li>
      ))}
    </ul>
  );
