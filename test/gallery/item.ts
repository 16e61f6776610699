import type { Language } from '../../workflows/vocabulary/words.ts';

/** A mail or a page of the gallery, with how a request came to it. */
export type Item = {
  /** The name of the workflow; of none, `general`. */
  workflow: string;
  kind: 'mail' | 'page';
  /** Which kind of notice, or which component. */
  name: string;
  /** What had happened, or what it is about. */
  outcome: string;
  /** Who reads it: a party, an employee or a candidate by its id, `staff` or `public`. */
  reader: string;
  language: Language;
  subject?: string;
  html: string;
  text?: string;
};

/** Keeps what is new: the same mail or page in other words is another, the same once more is not. */
export const collection = () => {
  const items = new Map<string, Item>();
  const looked = new Set<string>();
  return {
    /** Whether this is the first look at it: a page is not drawn to be thrown away. */
    isNew: (...about: string[]): boolean => {
      const key = about.join('\n');
      return !looked.has(key) && looked.add(key) !== undefined;
    },
    add: (item: Item, gist: string): void => {
      const key = [item.workflow, item.name, item.reader, item.language, gist].join('\n');
      if (!items.has(key)) items.set(key, item);
    },
    all: (): Item[] => [...items.values()],
  };
};

export type Collection = ReturnType<typeof collection>;
