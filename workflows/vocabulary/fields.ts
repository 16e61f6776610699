import type { Bounds } from './numbers.ts';
import type { Words } from './words.ts';

/** How a field is typed in, checked and shown. */
export type FieldKind =
  | 'text'
  | 'long text'
  | 'mailbox'
  | 'telephone'
  | 'tax id'
  | 'school code'
  | 'date'
  | 'whole number'
  | 'euros'
  | 'choice'
  | 'implementer'
  | 'statement'
  | 'tick';

/** A field is asked only when another one has one of these answers. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** One question of a form. `T` is what its answer is once checked. */
export type Field<T extends string | undefined = string | undefined> = {
  kind: FieldKind;
  label: Words;
  hint?: Words;
  options?: Readonly<Record<string, Words>>;
  /** Of a number: the lowest and the highest accepted. */
  bounds?: Bounds;
  /** Most characters accepted. */
  atMost: number;
  /** The HTML autocomplete token, so that a phone fills it in. */
  autocomplete?: string;
  optional: boolean;
  askedWhen?: Condition;
  /** What of a text cannot stand where the answer goes: characters, each once. */
  unfit?: (text: string) => readonly string[];
  /** Never present: it only carries `T`. */
  value?: T;
};

export type Fields = Readonly<Record<string, Field>>;

/** What a filled-in form holds, by field name. */
export type Values = Readonly<Record<string, string | undefined>>;
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

type Asked = { label: Words; hint?: Words; autocomplete?: string; atMost?: number };

export const text = (asked: Asked): Field<string> => field('text', asked, 200);
export const longText = (asked: Asked): Field<string> => field('long text', asked, 2_000);
export const mailbox = (asked: Asked): Field<string> => field('mailbox', { autocomplete: 'email', ...asked }, 254);
export const telephone = (asked: Asked): Field<string> => field('telephone', { autocomplete: 'tel', ...asked }, 30);
export const taxId = (asked: Asked): Field<string> => field('tax id', asked, 20);
/** The official code of a school in Spain: eight digits, the first two its province. */
export const schoolCode = (asked: Asked): Field<string> => field('school code', asked, 20);
export const date = (asked: Asked): Field<string> => field('date', asked, 10);
/** A count, as licences or months; its value is the digits, `1200`, whatever signs were typed between them. */
export const wholeNumber = ({ from, to, ...asked }: Asked & Bounds): Field<string> => ({
  ...field('whole number', asked, 30),
  bounds: { from, to },
});
/** An amount of money; its value is euros and cents, `9000.50`, however it was typed. Bounds are in euros. */
export const euros = ({ from = 0, to = mostEuros, ...asked }: Asked & Partial<Bounds>): Field<string> => ({
  ...field('euros', asked, 30),
  bounds: { from, to },
});
/** Above any agreement, and far below where cents would be lost. */
export const mostEuros = 1_000_000_000;
/** Chosen among the certified implementers of the directory; its value is the implementer's id. */
export const implementer = (asked: Asked): Field<string> => field('implementer', asked, 60);
/** A sentence the person must declare to be true. */
export const statement = (asked: Asked): Field<'yes'> => field('statement', asked, 3);

/** One of several that may be ticked, each by itself. */
export const tick = (asked: Asked): Field<'yes' | undefined> => optional(field<'yes'>('tick', asked, 3));

/** Exactly one of the options; nothing is preselected (C5). */
export const choice = <O extends string>(asked: Asked & { options: Readonly<Record<O, Words>> }): Field<O> => ({
  ...field<O>('choice', asked, 60),
  options: asked.options,
});

export const yesOrNo = (asked: Asked): Field<'yes' | 'no'> =>
  choice({ ...asked, options: { yes: { es: 'Sí', en: 'Yes' }, no: { es: 'No', en: 'No' } } });

/** May be left empty. */
export const optional = <T extends string | undefined>(asked: Field<T>): Field<T | undefined> =>
  ({ ...asked, optional: true }) as Field<T | undefined>;

/** Goes where not every character can stand. */
export const fitting = <T extends string | undefined>(
  unfit: (text: string) => readonly string[],
  asked: Field<T>,
): Field<T> => ({ ...asked, unfit });

/** Asked only under the condition; otherwise it has no value. */
export const when = <T extends string | undefined>(askedWhen: Condition, asked: Field<T>): Field<T | undefined> =>
  ({ ...asked, askedWhen }) as Field<T | undefined>;

/** Whether a condition holds for what has been answered so far. */
export const holds = (condition: Condition | undefined, values: Values): boolean =>
  Object.entries(condition ?? {}).every(([name, answers]) => answers.includes(values[name] ?? ''));

const field = <T extends string>(kind: FieldKind, asked: Asked, atMost: number): Field<T> => ({
  kind,
  label: asked.label,
  atMost: asked.atMost ?? atMost,
  optional: false,
  ...(asked.hint && { hint: asked.hint }),
  ...(asked.autocomplete && { autocomplete: asked.autocomplete }),
});
