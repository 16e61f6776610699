import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';

type Shown = {
  name: string;
  label: Words;
  hint?: Words;
  /** One line of this kind; several lines when left out. */
  type?: 'email' | 'text' | 'figures';
  language: Language;
  typed: Readonly<Record<string, string>>;
  problems: readonly Problem[];
};

/** One thing to fill in, with its mistake in the same words as the summary. */
export const DeedField = ({ name, label, hint, type, language, typed, problems }: Shown) => {
  const problem = problems.find((one) => one.field === name);
  const explained = [hint && `${name}-hint`, problem && `${name}-mistake`].filter(Boolean).join(' ') || undefined;
  const shared = { id: name, name, 'aria-describedby': explained, 'aria-invalid': problem ? true : undefined };
  return (
    <div class={`field${problem ? ' wrong' : ''}`}>
      <label for={name}>{label[language]}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint[language]}
        </p>
      )}
      {problem && (
        <p class="mistake" id={`${name}-mistake`}>
          {problem.words[language]}
        </p>
      )}
      {type ? (
        <input
          {...shared}
          type={type === 'figures' ? 'text' : type}
          value={typed[name] ?? ''}
          autocomplete="off"
          spellcheck={false}
          class={type === 'figures' ? 'short' : undefined}
          inputmode={type === 'figures' ? 'numeric' : undefined}
        />
      ) : (
        <textarea {...shared} rows={4}>
          {typed[name] ?? ''}
        </textarea>
      )}
    </div>
  );
};
