import { type Language, say } from '../../workflows/vocabulary/words.ts';
import { allAsks, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { atTime } from '../pages/dates.ts';
import type { Execution } from './ports.ts';
import type { Shown } from './request-page.tsx';
import { executionWords, requestWords } from './request-words.ts';

/** What Step Functions says of the run of a request; a run that is over while the request is not is nobody's wait. */
export const RunOf = ({ view, language }: Shown) => {
  const { execution, current, workflow } = view;
  return (
    <section>
      <h2>{requestWords.execution[language]}</h2>
      {typeof execution === 'string' ? (
        <Unseen view={view} language={language} />
      ) : (
        <Seen execution={execution} workflow={workflow} language={language} open={current.head.status === 'open'} />
      )}
    </section>
  );
};

const Unseen = ({ view: { execution, current }, language }: Shown) => {
  if (execution === 'unreachable') return <p class="panel wait">{requestWords.executionUnreachable[language]}</p>;
  if (current.head.start) return <p>{requestWords.executionSoon[language]}</p>;
  return current.head.status === 'open' ? (
    <p class="panel bad">{requestWords.executionLost[language]}</p>
  ) : (
    <p>{requestWords.executionNone[language]}</p>
  );
};

type Seen = { execution: Execution; workflow: Workflow; language: Language; open: boolean };

const Seen = ({ execution, workflow, language, open }: Seen) => {
  const { status, startedAt, endedAt, waitsAt, arn } = execution;
  const known = executionWords[status];
  const states = waitsAt.map((name) => stateOf(workflow, name, language)).join(', ');
  return (
    <>
      <p>
        <span class={`tag ${known?.tone ?? 'wait'}`}>{known?.words[language] ?? status}</span>{' '}
        {say(endedAt ? requestWords.executionOver : requestWords.executionSince, language, {
          started: atTime(startedAt, language),
          ended: atTime(endedAt ?? startedAt, language),
        })}
        . {states && say(requestWords.executionWaits, language, { states })}
      </p>
      {open && status !== 'RUNNING' && <p class="panel bad">{requestWords.executionEnded[language]}</p>}
      <p class="soft">
        <code>{arn}</code>
      </p>
    </>
  );
};

/** States are named in English for engineers, with a suffix where an ask stands in more than one. */
const stateOf = (workflow: Workflow, name: string, language: Language): string =>
  allAsks(workflow).find(({ state }) => name === state.en || name.startsWith(`${state.en} `))?.state[language] ?? name;
