import type { Language } from '../../workflows/vocabulary/words.ts';

/** A mail before it is text or HTML: one model, so that both say the same. It never holds a secret. */
export type Content = {
  language: Language;
  subject: string;
  /** The line that inboxes show after the subject. */
  preheader: string;
  blocks: Block[];
  /** The one thing to do: a button and its plain URL, filled in when the mail leaves. */
  action?: { label: string; purpose: 'ask' | 'status' };
};

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  | { kind: 'quote'; by: string; text: string };
