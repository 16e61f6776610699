import type { Language } from '../../workflows/vocabulary/words.ts';

/** A mail before it is text or HTML: one model, so that both say the same. It never holds a secret. */
export type Content = {
  language: Language;
  subject: string;
  /** The line that inboxes show after the subject. */
  preheader: string;
  blocks: Block[];
};

export type Block =
  /** `lead` is what happened or what is asked, read first; `heading` stands over facts. */
  | { kind: 'lead' | 'heading' | 'paragraph'; text: string }
  | { kind: 'facts'; rows: Fact[] }
  | { kind: 'quote'; by: string; text: string }
  | Action;

export type Fact = { label: string; value: string };

/** The one thing to do: a button and its plain URL, filled in when the mail leaves. */
export type Action = { kind: 'action'; label: string; purpose: 'ask' | 'status' };

/** A label before its value: with a colon, unless it asks. */
export const labelOf = ({ label }: Fact): string => (label.endsWith('?') ? label : `${label}:`);
