import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { Asked } from './field.tsx';
import { words } from './words.ts';

/** Answers that an edit may not change, by field: as they are sent, as they are read, and why they stand. */
export type Fixed = Readonly<Record<string, { value: string; read: string; why: Words }>>;

type Standing = Asked & { fixed: Fixed[string] };

/** An answer that stands: no control, so that nobody changes it in vain. It goes along with the others. */
export const FixedField = ({ name, field, filling: { language, problems }, fixed }: Standing) => {
  const problem = problems.find((one) => one.field === name);
  return (
    <div class={`field${problem ? ' wrong' : ''}`} id={name} tabindex={-1}>
      <p class="label">{field.label[language]}</p>
      {problem && (
        <p class="mistake" id={`${name}-mistake`}>
          {problem.words[language]}
        </p>
      )}
      <p class="fixed">{fixed.read || words.unanswered[language]}</p>
      <p class="hint">{fixed.why[language]}</p>
      <input type="hidden" name={name} value={fixed.value} />
    </div>
  );
};

/** In the place of the button that leads back to a question. */
export const NotToChange = ({ label, language }: { label: string; language: Language }) => (
  <span class="soft">
    {words.fixed[language]}
    <span class="unseen"> {label}</span>
  </span>
);
