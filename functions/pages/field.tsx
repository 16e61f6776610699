import { certified, type Directory } from '../../workflows/directory.ts';
import type { Field, Fields, Values } from '../../workflows/vocabulary/fields.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { say } from './layout.tsx';
import { words } from './words.ts';

/** What is around a field: what has been typed, what is wrong with it, and what may be chosen. */
export type Filling = {
  language: Language;
  typed: Values;
  problems: readonly Problem[];
  directory: Directory;
  fields: Fields;
};

type Asked = { name: string; field: Field; filling: Filling };

/** One question with its hint and, when there is one, its mistake in the same words as the summary. */
export const FieldOf = ({ name, field, filling }: Asked) => {
  const problem = filling.problems.find((one) => one.field === name);
  const Control = controls[field.kind] ?? Line;
  const grouped = field.kind === 'choice' || field.kind === 'statement';
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
  const shell = `field${problem ? ' wrong' : ''}`;
  return grouped ? (
    <fieldset class={shell} id={name} tabindex={-1} aria-describedby={describedBy({ name, field, filling })}>
      <legend>
        <Label field={field} language={filling.language} />
      </legend>
      {inside}
    </fieldset>
  ) : (
    <div class={shell}>
      <label for={name}>
        <Label field={field} language={filling.language} />
      </label>
      {inside}
    </div>
  );
};

const Label = ({ field, language }: { field: Field; language: Language }) => (
  <>
    {field.kind === 'statement' ? words.yourAnswer[language] : field.label[language]}
    {field.optional && <span class="optional"> {words.optional[language]}</span>}
  </>
);

const Hints = ({ name, field, filling }: Asked) => {
  const condition = conditionOf(field, filling);
  if (!field.hint && !condition) return null;
  return (
    <p class="hint" id={`${name}-hint`}>
      {condition} {field.hint?.[filling.language]}
    </p>
  );
};

/** Without scripts every question is on the page: a conditional one says when to answer it. */
const conditionOf = (field: Field, { fields, language }: Filling): string | undefined => {
  const [question, answers] = Object.entries(field.askedWhen ?? {}).at(-1) ?? [];
  const asked = question === undefined ? undefined : fields[question];
  if (!asked || !answers) return undefined;
  const answer = answers.map((one) => asked.options?.[one]?.[language] ?? one).join(' / ');
  return say(words.onlyWhen, language, { answer, question: asked.label[language] });
};

const describedBy = ({ name, field, filling }: Asked): string | undefined => {
  const ids = [
    (field.hint || field.askedWhen) && `${name}-hint`,
    filling.problems.some((one) => one.field === name) && `${name}-mistake`,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
};

const attributes = (asked: Asked) => ({
  id: asked.name,
  name: asked.name,
  'aria-describedby': describedBy(asked),
  'aria-invalid': asked.filling.problems.some((one) => one.field === asked.name) || undefined,
});

const inputTypes = { mailbox: 'email', telephone: 'tel', date: 'date' } as Record<string, string>;

const Line = (asked: Asked) => (
  <input
    {...attributes(asked)}
    type={inputTypes[asked.field.kind] ?? 'text'}
    class={asked.field.kind === 'date' || asked.field.kind === 'tax id' ? 'short' : ''}
    value={asked.filling.typed[asked.name] ?? ''}
    autocomplete={asked.field.autocomplete}
    spellcheck={asked.field.kind !== 'mailbox'}
  />
);

const LongText = (asked: Asked) => (
  <textarea {...attributes(asked)} rows={5}>
    {asked.filling.typed[asked.name] ?? ''}
  </textarea>
);

const Choice = ({ name, field, filling }: Asked) => (
  <>
    {Object.entries(field.options ?? {}).map(([value, label]) => (
      <label class="option">
        <input type="radio" name={name} value={value} checked={filling.typed[name] === value} />
        <span>{label[filling.language]}</span>
      </label>
    ))}
  </>
);

const Statement = ({ name, field, filling }: Asked) => (
  <label class="option">
    <input type="checkbox" name={name} value="yes" checked={filling.typed[name] === 'yes'} />
    <span>{field.label[filling.language]}</span>
  </label>
);

/** Certified ones only (C1), by name; none is preselected (C5). */
const ImplementerList = (asked: Asked) => (
  <select {...attributes(asked)}>
    <option value="">{words.choose[asked.filling.language]}</option>
    {certified(asked.filling.directory).map((one) => (
      <option value={one.id} selected={asked.filling.typed[asked.name] === one.id}>
        {one.legalName} — {one.territory}
      </option>
    ))}
  </select>
);

const controls: Partial<Record<Field['kind'], typeof Line>> = {
  'long text': LongText,
  choice: Choice,
  statement: Statement,
  implementer: ImplementerList,
};
