import type { Language } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';

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
  | Action
  /** Where the figures of a code stand, filled in when the mail leaves. */
  | { kind: 'code' }
  /** A page of ours that anybody may open, by its path. */
  | { kind: 'page'; label: string; path: string };

export type Fact = { label: string; value: string };

/** The one thing to do: a button and its plain URL, filled in when the mail leaves; in another language than the mail's where it says so. */
export type Action = { kind: 'action'; label: string; purpose: 'ask' | 'status'; language?: Language | undefined };

/** What is known of addresses only when a mail leaves. */
export type Links = { link?: string | undefined; publicUrl?: string | undefined; figures?: string | undefined };

/** The figures of a code as they are read. */
export const inGroups = (figures: string): string => figures.replace(/^(\d{4})/, '$1 ');

/** The link of a button, in its language. */
export const linkOf = ({ language }: Action, link: string): string =>
  language ? inLanguage(link.replace(/\?lang=.*$/, ''), language) : link;

/** A label before its value: with a colon, unless it asks. */
export const labelOf = ({ label }: Fact): string => (label.endsWith('?') ? label : `${label}:`);
