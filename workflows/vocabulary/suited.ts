import type { Ask } from './asks.ts';
import { holds, type Values } from './fields.ts';
import type { Workflow } from './workflow.ts';

/** The workflow with each ask in the words that suit the answers of one form: only words differ, never effects. */
export const suited = (workflow: Workflow, values: Values): Workflow => ({
  ...workflow,
  stages: workflow.stages.map((stage) =>
    'asks' in stage ? { ...stage, asks: stage.asks.map((ask) => said(ask, values)) } : said(stage, values),
  ),
});

const said = (ask: Ask, values: Values): Ask => {
  const found = ask.saidWhen?.find(({ when }) => holds(when, values));
  if (!found) return ask;
  const { when: _, ...words } = found;
  return { ...ask, ...words, ...(words.choices && { choices: { ...ask.choices, ...words.choices } }) };
};
