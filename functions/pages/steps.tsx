import type { Case } from '../../workflows/lifecycle/case.ts';
import { wentOnInSilence } from '../../workflows/lifecycle/path.ts';
import { type Ask, asksIn, type Stage } from '../../workflows/vocabulary/asks.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { Standing } from './standing.tsx';
import type { Tone } from './status-words.ts';

/** Every step of the way with where it stands, for people who do not read diagrams. */
export const Steps = ({ standing, language }: { standing: Standing; language: Language }) => {
  const { workflow, current } = standing;
  return (
    <ol>
      {[...workflow.stages.flatMap((stage) => asksAhead(current, stage)), ...asidesTaken(standing)].map((ask) => (
        <li>
          {ask.state[language]} <StepTag standing={standing} ask={ask} language={language} />
        </li>
      ))}
    </ol>
  );
};

/** The asks of a stage that this request leads to. The facts of the head say so, also when what was typed has been erased. */
export const asksAhead = ({ head }: Case, stage: Stage): Ask[] =>
  asksIn(stage).filter(({ onlyIf }) => onlyIf === undefined || head.facts[onlyIf] === true);

/** Off the chain: only what an answer has led to. */
const asidesTaken = ({ workflow, current }: Standing): Ask[] =>
  (workflow.asides ?? [])
    .map(({ ask }) => ask)
    .filter(({ name }) => current.asks.some((row) => row.name === name || row.leads === name));

type Step = 'done' | 'waiting' | 'changes' | 'rejected' | 'expired' | 'silent' | 'later';

const steps: Record<Step, { words: Words; tone: Tone }> = {
  done: { tone: 'good', words: { es: 'hecho', en: 'done' } },
  waiting: { tone: 'wait', words: { es: 'pendiente', en: 'pending' } },
  changes: { tone: 'wait', words: { es: 'cambios pedidos', en: 'changes asked for' } },
  rejected: { tone: 'bad', words: { es: 'respondió que no', en: 'answered no' } },
  expired: { tone: 'bad', words: { es: 'sin respuesta', en: 'no answer' } },
  silent: { tone: '', words: { es: 'sin respuesta', en: 'no answer' } },
  later: { tone: '', words: { es: 'después', en: 'later' } },
};

/** Nothing more is to come once the request is over. */
const StepTag = ({ standing, ask, language }: { standing: Standing; ask: Ask; language: Language }) => {
  const step = stepOf(standing, ask);
  if (step === 'later' && standing.current.head.status !== 'open') return null;
  return <span class={`tag ${steps[step].tone}`.trim()}>{steps[step].words[language]}</span>;
};

const stepOf = ({ workflow, current: { asks, head } }: Standing, { name, kind }: Ask): Step => {
  const row = asks.filter((one) => one.name === name).sort((a, b) => b.round - a.round)[0];
  if (!row || row.status === 'closed') return 'later';
  if (row.round < head.round && kind !== 'confirmation') return 'later';
  if (wentOnInSilence(workflow, row)) return 'silent';
  if (row.status === 'diverted') return 'done';
  return row.status === 'disowned' ? 'rejected' : row.status;
};
