import type { Words } from '../vocabulary/words.ts';

/** When a passage is part of the contract; without it, always. */
export type Condition =
  | 'api'
  | 'sso'
  | 'rostering'
  | 'subcontractors'
  | 'no subcontractors'
  | 'personal data'
  | 'no personal data'
  | 'platform is processor'
  | 'platform is controller'
  | 'sub-processors'
  | 'no sub-processors';

/** A passage that is said once for each. */
export type Each = 'subcontractor' | 'field of personal data';

/** One paragraph in both languages; `{name}` places take the variables. */
export type Passage = { words: Words; onlyIf?: Condition; forEach?: Each };

export type Clause = { name: string; heading: Words; passages: readonly Passage[] };
