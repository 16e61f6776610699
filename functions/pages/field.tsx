import type { Directory } from '../../workflows/directory.ts';
import type { Field, Fields, Values } from '../../workflows/vocabulary/fields.ts';
import { hintOf } from '../../workflows/vocabulary/hint.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { controls, describedBy, Line } from './controls.tsx';
import { conditionNamed } from './follow-ups.ts';
import { words } from './words.ts';

/** What is around a field: what has been typed, what is wrong with it, and what may be chosen. */
export type Filling = {
  language: Language;
  typed: Values;
  problems: readonly Problem[];
  directory: Directory;
  fields: Fields;
};

export type Asked = { name: string; field: Field; filling: Filling };

/** One question with its hint and, when there is one, its mistake in the same words as the summary. */
export const FieldOf = ({ name, field, filling }: Asked) => {
  const problem = filling.problems.find((one) => one.field === name);
  const Control = controls[field.kind] ?? Line;
  const grouped = field.kind === 'choice' || field.kind === 'statement';
  const labelled = field.kind === 'tick';
  const inside = (
    <>
      <Hints name={name} field={field} filling={filling} />
      {problem && (
        <p class="mistake" id={`${name}-mistake`}>
          {problem.words[filling.language]}
        </p>
      )}
      <Control name={name} field={field} filling={filling} />
    </>
  );
  const shell = {
    class: `field${field.askedWhen ? ' follow-up' : ''}${problem ? ' wrong' : ''}`,
    'data-when': field.askedWhen && conditionNamed(field.askedWhen),
  };
  return grouped ? (
    <fieldset {...shell} id={name} tabindex={-1} aria-describedby={describedBy({ name, field, filling })}>
      <legend>
        <Label field={field} language={filling.language} />
      </legend>
      {inside}
    </fieldset>
  ) : (
    <div {...shell} id={labelled ? name : undefined} tabindex={labelled ? -1 : undefined}>
      {!labelled && (
        <label for={name}>
          <Label field={field} language={filling.language} />
        </label>
      )}
      {inside}
    </div>
  );
};

const Label = ({ field, language }: { field: Field; language: Language }) => (
  <>
    {field.kind === 'statement' ? words.declaration[language] : field.label[language]}
    {field.optional && <span class="optional"> {words.optional[language]}</span>}
  </>
);

const Hints = ({ name, field, filling }: Asked) => {
  const condition = conditionOf(field, filling);
  const hint = hintOf(field);
  if (!hint && !condition) return null;
  return (
    <p class="hint" id={`${name}-hint`}>
      {condition && <span class="condition">{condition} </span>}
      {hint?.[filling.language]}
    </p>
  );
};

/** Between the answers of which one leads to the question, each in quotation marks. */
const orElse: Words = { es: '» o «', en: '” or “' };

/** Where the sheet cannot leave a conditional question out, it says when to answer it. */
const conditionOf = (field: Field, { fields, language }: Filling): string | undefined => {
  const [question, answers] = Object.entries(field.askedWhen ?? {}).at(-1) ?? [];
  const asked = question === undefined ? undefined : fields[question];
  if (!asked || !answers) return undefined;
  const answer = answers.map((one) => asked.options?.[one]?.[language] ?? one).join(orElse[language]);
  return say(words.onlyWhen, language, { answer, question: asked.label[language] });
};
