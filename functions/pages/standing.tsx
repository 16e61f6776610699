import type { Directory, Role } from '../../workflows/directory.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { type Ask, asksIn } from '../../workflows/vocabulary/asks.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import { askNamed, asksOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { onDate } from './dates.ts';
import { say } from './layout.tsx';
import { statusWords } from './status-words.ts';
import { words } from './words.ts';

export type Standing = { workflow: Workflow; current: Case; directory: Directory };

/** How the request stands, in one sentence each: its state, who holds the ball, since when and until when. */
export const StandingOf = ({ standing, language }: { standing: Standing; language: Language }) => {
  const { head } = standing.current;
  const { tone, words: state } = statusWords[head.status];
  return (
    <div class={`panel ${tone}`}>
      <h2>{state[language]}</h2>
      {head.status === 'open' && <Turn standing={standing} language={language} />}
      {head.status === 'approved' && <p>{say(words.since, language, { date: onDate(head.firstDay, language) })}</p>}
      {head.status === 'in force' && <p>{say(words.until, language, { date: onDate(head.lastDay, language) })}</p>}
    </div>
  );
};

/** Whoever is asked is named by role, not by name. */
const Turn = ({ standing, language }: { standing: Standing; language: Language }) => {
  const { workflow, current } = standing;
  const waiting = current.asks.filter((row) => row.status === 'waiting');
  if (waiting.length === 0) return <p>{words.preparing[language]}</p>;
  return (
    <ul>
      {waiting.map((row) => (
        <li>
          <strong>{roleOf(askNamed(workflow, row.name))[language]}</strong>:{' '}
          {say(words.since, language, { date: onDate(row.openedAt, language) })},{' '}
          {say(words.until, language, { date: onDate(row.deadline, language) })}
        </li>
      ))}
    </ul>
  );
};

/** Every step of the way with where it stands, for people who do not read diagrams. */
export const Steps = ({ standing, language }: { standing: Standing; language: Language }) => {
  const { workflow, current } = standing;
  const needed = asksOf(workflow, valuesOf(current));
  return (
    <ol>
      {workflow.stages
        .flatMap(asksIn)
        .filter((ask) => needed.includes(ask.name))
        .map((ask) => (
          <li>
            {ask.state[language]}{' '}
            <span class={`tag ${toneOf(current, ask.name)}`}>{stepWords[stepOf(current, ask.name)][language]}</span>
          </li>
        ))}
    </ol>
  );
};

/** Who answers an ask, as a role. */
export const roleOf = (ask: Ask): Words => ('role' in ask.of ? roleWords[ask.of.role] : partyWords[ask.of.party]);

const roleWords: Record<Role, Words> = {
  commercial: { es: 'Comercial de IMTCloud', en: 'Commercial at IMTCloud' },
  legal: { es: 'Legal de IMTCloud', en: 'Legal at IMTCloud' },
  technical: { es: 'Técnico de IMTCloud', en: 'Technical at IMTCloud' },
  management: { es: 'Dirección de IMTCloud', en: 'Management at IMTCloud' },
  'data protection': { es: 'Delegado de protección de datos', en: 'Data protection officer' },
};

const partyWords = {
  requester: { es: 'Quien presentó la solicitud', en: 'Whoever submitted the request' },
  otherParty: { es: 'La otra parte', en: 'The other party' },
};

type Step = 'done' | 'waiting' | 'stopped' | 'later';

const stepWords: Record<Step, Words> = {
  done: { es: 'hecho', en: 'done' },
  waiting: { es: 'pendiente', en: 'pending' },
  stopped: { es: 'detenido', en: 'stopped' },
  later: { es: 'después', en: 'later' },
};

const stepOf = ({ asks, head }: Case, name: string): Step => {
  const row = asks.filter((one) => one.name === name).sort((a, b) => b.round - a.round)[0];
  if (!row || (row.round < head.round && row.status !== 'done')) return 'later';
  if (row.status === 'done') return row.round === head.round || name === 'mailbox' ? 'done' : 'later';
  return row.status === 'waiting' ? 'waiting' : 'stopped';
};

const toneOf = (current: Case, name: string): string =>
  ({ done: 'good', waiting: 'wait', stopped: 'bad', later: '' })[stepOf(current, name)];
