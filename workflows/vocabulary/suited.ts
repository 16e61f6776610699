import type { Ask, Choice } from './asks.ts';
import { holds, type Values } from './fields.ts';
import { fill, type Words } from './words.ts';
import type { Option, Workflow } from './workflow.ts';

/** What was offered for choice when an ask was put, by the name of the ask. */
export type Offers = Readonly<Record<string, readonly Option[]>>;

/** The workflow with each ask in the words that suit the answers of one form, and with what it offered: effects never differ. */
export const suited = (workflow: Workflow, values: Values, offers: Offers = {}): Workflow => {
  const suit = (ask: Ask): Ask => choosing(said(ask, values), offers[ask.name]);
  return {
    ...workflow,
    stages: workflow.stages.map((stage) => ('asks' in stage ? { ...stage, asks: stage.asks.map(suit) } : suit(stage))),
    ...(workflow.asides && { asides: workflow.asides.map((aside) => ({ ...aside, ask: suit(aside.ask) })) }),
  };
};

/** An ask that lets somebody choose, with an answer for each of those offered, before its own. */
const choosing = (ask: Ask, options: readonly Option[] = []): Ask =>
  options.length === 0
    ? ask
    : {
        ...ask,
        answers: {
          ...Object.fromEntries(options.map(({ name, words, reason }) => [name, chosen(words, reason)])),
          ...ask.answers,
        },
      };

const chosen = (words: Words, hint: Words): Choice => ({
  effect: 'goes on',
  needsReason: false,
  words,
  hint,
  receipt: fill({ es: 'ha elegido a {words}', en: 'chose {words}' }, { words }),
});

const said = (ask: Ask, values: Values): Ask => {
  const found = ask.saidWhen?.find(({ when }) => holds(when, values));
  if (!found) return ask;
  const { when: _, ...words } = found;
  return { ...ask, ...words, ...(words.choices && { choices: { ...ask.choices, ...words.choices } }) };
};
