import type { Ask, Choice } from './asks.ts';
import { fill, type Places, type Words } from './words.ts';
import type { Outcome, Workflow } from './workflow.ts';

/** The workflow with the places that its words leave for one request filled in: a date that was agreed, say. Names of steps have none. */
export const placed = (workflow: Workflow, places: Places): Workflow => {
  const put = inWords(places);
  const ask = (one: Ask): Ask => askWith(one, put);
  const { stages, asides, bindsAfter, approvalMeans, outcomes = {} } = workflow;
  const { approved, rejected, unsettled } = outcomes;
  return {
    ...workflow,
    stages: stages.map((stage) => ('asks' in stage ? { ...stage, asks: stage.asks.map(ask) } : ask(stage))),
    ...(asides && { asides: asides.map((aside) => ({ ...aside, ask: ask(aside.ask) })) }),
    ...(bindsAfter && { bindsAfter: { ...bindsAfter, said: put(bindsAfter.said) } }),
    ...(approvalMeans && { approvalMeans: put(approvalMeans) }),
    outcomes: {
      ...(approved && { approved: outcomeWith(approved, put) }),
      ...(rejected && { rejected: outcomeWith(rejected, put) }),
      ...(unsettled && { unsettled: { ...outcomeWith(unsettled, put), ask: unsettled.ask } }),
    },
  };
};

type Put = (words: Words) => Words;

const inWords =
  (places: Places): Put =>
  (words) =>
    fill(words, places);

const askWith = (ask: Ask, put: Put): Ask => ({
  ...ask,
  please: put(ask.please),
  ...(ask.means && { means: put(ask.means) }),
  ...(ask.silenceMeans && { silenceMeans: put(ask.silenceMeans) }),
  ...(ask.answers && {
    answers: Object.fromEntries(Object.entries(ask.answers).map(([name, one]) => [name, choiceWith(one, put)])),
  }),
});

const choiceWith = (choice: Choice, put: Put): Choice => ({
  ...choice,
  receipt: put(choice.receipt),
  ...(choice.follows && { follows: put(choice.follows) }),
  ...(choice.toldMore && { toldMore: put(choice.toldMore) }),
});

const outcomeWith = ({ name, lead, after }: Outcome, put: Put): Outcome => ({
  name,
  lead: put(lead),
  after: put(after),
});
