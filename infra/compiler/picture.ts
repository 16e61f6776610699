import { spanWords } from '../../workflows/calendar.ts';
import { type Ask, asksIn, type Stage } from '../../workflows/vocabulary/asks.ts';
import { type EndingName, type ErrorName, isLed } from '../../workflows/vocabulary/errors.ts';
import { fill, type Language, type Words } from '../../workflows/vocabulary/words.ts';
import { type Aside, theEnd, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { agreedIn, asksPut, endings, errorsOf } from './routes.ts';

/** The flow of a workflow as a Mermaid flowchart: its stages with their deadlines, and every way out. */
export const picture = (workflow: Workflow, language: Language): string => {
  const { stages, changes, asides = [] } = workflow;
  const put = asksPut(workflow);
  const agreed = workflow.inForce ? 'InForce' : 'Approved';
  const asked = [...stages, ...asides.map(({ ask }) => ask)];
  const sources = changes && put.includes(changes.ask) ? [...asked, changes.ask] : asked;
  const lines = [
    ...stages.flatMap((stage) => boxOf(stage, language)),
    `${agreed}([${quoted(agreedIn(workflow)[language])}])`,
    [...stages.map((stage) => stage.name), agreed].join(' --> '),
    ...(workflow.asides ?? []).flatMap((aside) => besides(aside, { workflow, language })),
    ...errorsOf(workflow, put).map((error) => wayTo(error, sources, { workflow, language })),
  ];
  return ['flowchart TD', ...lines].join('\n  ');
};

const boxOf = (stage: Stage, language: Language): string[] => {
  if (!('asks' in stage)) return [`${stage.name}[${quoted(textOf(stage, language))}]`];
  const inside = stage.asks.flatMap((ask) => boxOf(ask, language)).map((line) => `  ${line}`);
  return [`subgraph ${stage.name}[${quoted(stage.state[language])}]`, '  direction TB', ...inside, 'end'];
};

const textOf = (ask: Ask, language: Language): string =>
  [ask.state[language], spanWords(ask.within, language), ...(ask.onlyIf ? [conditional[language]] : [])].join('<br>');

type Drawn = { workflow: Workflow; language: Language };

/** A stage off the chain, and where the request goes on from there. */
const besides = ({ ask, onward, again }: Aside, { workflow, language }: Drawn): string[] => {
  const place = onward === theEnd ? (workflow.inForce ? 'InForce' : 'Approved') : onward;
  const stage = workflow.stages.find(({ name }) => name === onward)?.state;
  // An arrow back would turn the layout upside down.
  if (again && stage)
    return [`${ask.name}[${quoted(`${textOf(ask, language)}<br>${fill(back, { stage })[language]}`)}]`];
  return [`${ask.name}[${quoted(textOf(ask, language))}]`, `${ask.name} --> ${place}`];
};

/** Where an error leads, and from which stages; withdrawal, from all of them, is drawn once. */
const wayTo = (error: ErrorName, sources: readonly Stage[], drawn: Drawn): string => {
  const from = sources
    .filter((stage) => errorsOf(drawn.workflow, asksIn(stage)).includes(error))
    .map((stage) => stage.name);
  const start =
    error === 'Withdrawn' ? `Anytime(${quoted(whileFree(drawn.workflow)[drawn.language])})` : from.join(' & ');
  if (isLed(error)) return `${start} -.-> ${error.slice('LeadsTo.'.length)}`;
  return `${start} -.->|${quoted(because[error][drawn.language])}| ${wayOut(error, drawn)}`;
};

/** Until when it can be withdrawn. */
const whileFree = ({ stages, bindsAfter }: Workflow): Words => {
  const ask = stages.flatMap(asksIn).find(({ name }) => name === bindsAfter?.ask);
  return ask ? fill(until, { ask: ask.state }) : anytime;
};

/** An arrow back would turn the layout upside down: where the request goes after changes is said in words. */
const wayOut = (error: EndingName, { workflow, language }: Drawn): string => {
  if (error !== 'ChangesRequested') return `${error}([${quoted(endings[error][language])}])`;
  if (!workflow.changes) return '';
  const { ask, backTo } = workflow.changes;
  const stage = workflow.stages.find((one) => one.name === backTo)?.state ?? ask.state;
  return `${ask.name}[${quoted(`${textOf(ask, language)}<br>${fill(back, { stage })[language]}`)}]`;
};

const back: Words = { es: 'y vuelve a «{stage}»', en: 'then back to “{stage}”' };
const conditional: Words = { es: 'solo si procede', en: 'only when needed' };
const anytime: Words = { es: 'en cualquier momento', en: 'at any time' };
const until: Words = { es: 'hasta el sí a «{ask}»', en: 'until the yes to “{ask}”' };
const because: Record<EndingName, Words> = {
  ChangesRequested: { es: 'se piden cambios', en: 'changes are asked for' },
  Rejected: { es: 'alguien dice que no', en: 'someone says no' },
  Expired: { es: 'no hay respuesta a tiempo', en: 'no answer in time' },
  Withdrawn: { es: 'el solicitante la retira', en: 'the requester withdraws it' },
  NotDecided: { es: 'IMTCloud no decide a tiempo', en: 'IMTCloud does not decide in time' },
  Disowned: { es: 'no la ha enviado esa persona', en: 'it was sent by someone else' },
};

const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;
