import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';

type Asked = {
  action: string;
  deed: 'withdraw' | 'reopen' | 'again';
  title: string;
  hint: string;
  sure: string;
  problem: Problem | undefined;
};

/** No button alone records anything: a box first. */
export const Sure = ({ asked, language }: { asked: Asked; language: Language }) => {
  const { action, deed, title, hint, sure, problem } = asked;
  return (
    <form method="post" action={inLanguage(action, language)} novalidate>
      <h2>{title}</h2>
      <p class="hint" id="sure-hint">
        {hint}
      </p>
      <div class={`field${problem ? ' wrong' : ''}`}>
        {problem && (
          <p class="mistake" id="sure-mistake">
            {problem.words[language]}
          </p>
        )}
        <label class="option">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-describedby={problem ? 'sure-hint sure-mistake' : 'sure-hint'}
            aria-invalid={problem ? true : undefined}
          />
          <span>{sure}</span>
        </label>
      </div>
      <button type="submit" class="plain" name="deed" value={deed}>
        {title}
      </button>
    </form>
  );
};
