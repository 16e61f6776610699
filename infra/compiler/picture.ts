import { spanWords } from '../../workflows/calendar.ts';
import { type Ask, asksIn, type Stage } from '../../workflows/vocabulary/asks.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { asksPut, type ErrorName, endings, errorsOf, inForce } from './routes.ts';

/** The flow of a workflow as a Mermaid flowchart: its stages with their deadlines, and every way out. */
export const picture = (workflow: Workflow, language: Language): string => {
  const { stages, changes } = workflow;
  const put = asksPut(workflow).includes(changes.ask) ? [...stages, changes.ask] : stages;
  return [
    'flowchart TD',
    ...put.flatMap((stage) => boxOf(stage, language)),
    `InForce([${quoted(inForce[language])}])`,
    [...stages.map((stage) => stage.name), 'InForce'].join(' --> '),
    ...(put.length > stages.length ? [`${changes.ask.name} --> ${changes.backTo}`] : []),
    ...errorsOf(asksPut(workflow)).flatMap((error) => waysTo(error, put, { changes: changes.ask, language })),
  ].join('\n  ');
};

const boxOf = (stage: Stage, language: Language): string[] => {
  if (!('asks' in stage)) return [`${stage.name}[${quoted(textOf(stage, language))}]`];
  const inside = stage.asks.flatMap((ask) => boxOf(ask, language)).map((line) => `  ${line}`);
  return [`subgraph ${stage.name}[${quoted(stage.state[language])}]`, ...inside, 'end'];
};

const textOf = (ask: Ask, language: Language): string =>
  [ask.state[language], spanWords(ask.within, language), ...(ask.onlyIf ? [conditional[language]] : [])].join('<br>');

/** Where an error leads, and from which stages; withdrawal, from all of them, is drawn once. */
const waysTo = (error: ErrorName, stages: readonly Stage[], { changes, language }: Drawn): string[] => {
  const from = stages.filter((stage) => errorsOf(asksIn(stage)).includes(error)).map((stage) => stage.name);
  const label = quoted(because[error][language]);
  if (error === 'ChangesRequested') return [`${from.join(' & ')} -.->|${label}| ${changes.name}`];
  const start = error === 'Withdrawn' ? `Anytime((${quoted(anytime[language])}))` : from.join(' & ');
  return [`${start} -.->|${label}| ${error}([${quoted(endings[error][language])}])`];
};

type Drawn = { changes: Ask; language: Language };

const conditional: Words = { es: 'solo si procede', en: 'only when needed' };
const anytime: Words = { es: 'en cualquier momento', en: 'at any time' };
const because: Record<ErrorName, Words> = {
  ChangesRequested: { es: 'se piden cambios', en: 'changes are asked for' },
  Rejected: { es: 'alguien dice que no', en: 'someone says no' },
  Expired: { es: 'no hay respuesta a tiempo', en: 'no answer in time' },
  Withdrawn: { es: 'el solicitante la retira', en: 'the requester withdraws it' },
  NotDecided: { es: 'IMTCloud no decide a tiempo', en: 'IMTCloud does not decide in time' },
  Disowned: { es: 'no la ha enviado esa persona', en: 'it was sent by someone else' },
};

const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;
