import { createHash } from 'node:crypto';
import type { Journal } from './journal.ts';

/** State machines as they were when executions of theirs were started: a deployment changes none that runs. */
export type Defined = {
  /** Keeps a definition once, and gives the name by which it is found again. */
  keep(definition: object): string;
  named(name: string): object | undefined;
};

export const openDefined = (journal: Journal): Defined => {
  const known = new Map(
    journal.lines.flatMap((line) => (line.kind === 'defined' ? [[line.name, line.definition] as const] : [])),
  );
  return {
    keep: (definition) => {
      const text = JSON.stringify(definition);
      const name = createHash('sha256').update(text).digest('hex');
      if (!known.has(name)) {
        // Running one writes into it: what is kept is a copy.
        const copy = JSON.parse(text);
        known.set(name, copy);
        journal.write({ kind: 'defined', name, definition: copy });
      }
      return name;
    },
    named: (name) => known.get(name),
  };
};
