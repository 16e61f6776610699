import { certified } from '../../workflows/directory.ts';
import { territoriesIn } from '../../workflows/territory/territory.ts';
import type { Field } from '../../workflows/vocabulary/fields.ts';
import { hintOf } from '../../workflows/vocabulary/hint.ts';
import { eurosWords, kept, readEuros } from '../../workflows/vocabulary/numbers.ts';
import type { Asked } from './field.tsx';
import { words } from './words.ts';

/** The ids of what explains a question: its hint, and its mistake. */
export const describedBy = ({ name, field, filling }: Asked): string | undefined => {
  const ids = [
    (hintOf(field) || field.askedWhen) && `${name}-hint`,
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

const inputTypes: Partial<Record<Field['kind'], string>> = { mailbox: 'email', telephone: 'tel', date: 'date' };
const keyboards: Partial<Record<Field['kind'], 'numeric' | 'decimal'>> = {
  'whole number': 'numeric',
  'school code': 'numeric',
  euros: 'decimal',
};

export const Line = (asked: Asked) => (
  <input
    {...attributes(asked)}
    type={inputTypes[asked.field.kind] ?? 'text'}
    inputmode={keyboards[asked.field.kind]}
    class={short.has(asked.field.kind) ? 'short' : undefined}
    value={asked.filling.typed[asked.name] ?? ''}
    autocomplete={asked.field.autocomplete}
    autocapitalize={asked.field.kind === 'tax id' ? 'characters' : undefined}
    spellcheck={exact.has(asked.field.kind) ? false : undefined}
  />
);

const short = new Set<Field['kind']>(['date', 'school code', 'tax id', 'telephone', 'whole number', 'euros']);
const exact = new Set<Field['kind']>(['mailbox', 'school code', 'tax id', 'telephone', 'whole number', 'euros']);

/** What is kept is shown as one would write it, and what was typed as it was typed. */
const Euros = (asked: Asked) => {
  const { name, filling } = asked;
  const typed = filling.typed[name] ?? '';
  const cents = kept.euros.test(typed) ? readEuros(typed) : undefined;
  const written = cents === undefined ? typed : eurosWords(cents, filling.language).replace(/ ?€ ?/, '');
  return (
    <>
      <Line {...asked} filling={{ ...filling, typed: { [name]: written } }} /> €
    </>
  );
};

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
        {one.legalName} — {territoriesIn(one.territories, asked.filling.language)}
      </option>
    ))}
  </select>
);

/** How each kind of answer is given; the others are one line. */
export const controls: Partial<Record<Field['kind'], typeof Line>> = {
  'long text': LongText,
  euros: Euros,
  choice: Choice,
  statement: Statement,
  tick: Statement,
  implementer: ImplementerList,
};
