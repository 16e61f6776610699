import type { Words } from './words.ts';

/** The ten clauses of the partner policy. */
export const clauses = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'] as const;
export type Clause = (typeof clauses)[number];

/** What went wrong for the caller; one place turns a kind into an HTTP status. */
export type RefusalKind =
  | 'malformed'
  | 'invalid'
  | 'unidentified'
  | 'not found'
  | 'not yours'
  | 'not allowed'
  | 'conflict'
  | 'gone'
  | 'too many'
  | 'too large'
  | 'unsupported';

/** One thing to mend: the field it is about, what to do, and the clause it comes from. */
export type Problem = { field: string; code: string; words: Words; clause?: Clause };

type Facts = { name: string; kind: RefusalKind; words: Words; clause?: Clause; problems?: Problem[]; facts?: object };

/** The caller's business, said in a full sentence; `name` is explicit because minifiers rename classes. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly words: Words;
  readonly clause: Clause | undefined;
  readonly problems: readonly Problem[];
  readonly facts: object;

  constructor({ name, kind, words, clause, problems = [], facts = {} }: Facts) {
    super(words.en);
    this.name = name;
    this.kind = kind;
    this.words = words;
    this.clause = clause;
    this.problems = problems;
    this.facts = facts;
  }
}
