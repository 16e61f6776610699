import type { Directory, Role } from '../../workflows/directory.ts';
import type { AskRow, Case, Status } from '../../workflows/lifecycle/case.ts';
import { valuesOf, waiting } from '../../workflows/lifecycle/people.ts';
import { decidedBy } from '../../workflows/lifecycle/upcoming.ts';
import { type Ask, asksIn } from '../../workflows/vocabulary/asks.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed, asksOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { onDate } from './dates.ts';
import { statusWords } from './status-words.ts';
import { words } from './words.ts';

export type Standing = { workflow: Workflow; current: Case; directory: Directory };

/** `own`: whether whoever looks is its requester, so that their own turn says so. */
type Seen = { standing: Standing; language: Language; own?: boolean };

/** How the request stands: its state, who holds the ball, since when and until when, and when all may be decided. */
export const StandingOf = ({ standing, language, own = false }: Seen) => {
  const { head } = standing.current;
  const { tone, words: state } = statusWords[head.status];
  const days = { first: onDate(head.firstDay, language), last: onDate(head.lastDay, language) };
  return (
    <div class={`panel ${tone}`}>
      <h2>{state[language]}</h2>
      {head.status === 'open' && <Turn standing={standing} language={language} own={own} />}
      {binding[head.status] && <p>{say(binding[head.status] ?? words.until, language, days)}</p>}
    </div>
  );
};

const binding: Partial<Record<Status, Words>> = {
  approved: { es: 'En vigor desde el {first} hasta el {last}.', en: 'In force from {first} until {last}.' },
  'in force': { es: 'Desde el {first} hasta el {last}.', en: 'From {first} until {last}.' },
  ended: { es: 'Rigió desde el {first} hasta el {last}.', en: 'It was in force from {first} until {last}.' },
};

/** Whoever is asked is named by role, not by name. */
const Turn = ({ standing, language, own = false }: Seen) => {
  const rows = waiting(standing.current);
  if (rows.length === 0) return <p>{words.preparing[language]}</p>;
  return (
    <>
      <p>{words.whoseTurn[language]}:</p>
      <ul>
        {rows.map((row) => (
          <li>
            <strong>{whoseTurn(askNamed(standing.workflow, row.name), own)[language]}</strong>,{' '}
            {turnOf(row, isLate(standing, row), language)}
          </li>
        ))}
      </ul>
      {!rows.some((row) => isLate(standing, row)) && (
        <p>{say(expected, language, { date: onDate(decidedBy(standing), language) })}</p>
      )}
    </>
  );
};

const whoseTurn = (ask: Ask, own: boolean): Words =>
  own && 'party' in ask.of && ask.of.party === 'requester' ? yourTurn : roleOf(ask);

const yourTurn: Words = {
  es: 'A usted, con el enlace del correo que le hemos enviado',
  en: 'Yours, with the link in the e-mail that we sent you',
};

/** Once the deadline has passed someone else has been asked as well: until when an answer is still awaited. */
const turnOf = (row: AskRow, late: boolean, language: Language): string =>
  say(late ? turnLate : turn, language, {
    since: onDate(row.openedAt, language),
    until: onDate(row.deadline, language),
    close: onDate(row.schedule.at(-1)?.at ?? row.deadline, language),
  });

const isLate = ({ workflow }: Standing, row: AskRow): boolean =>
  askNamed(workflow, row.name).silence === 'escalates' &&
  !['remind', 'substitute'].includes(row.schedule[0]?.step ?? '');

const turn: Words = { es: 'desde el {since} y hasta el {until}', en: 'since {since} and until {until}' };
const turnLate: Words = {
  es: 'desde el {since}. Su plazo terminó el {until}: hemos preguntado además a otra persona, y si nadie responde se cierra sin decidir el {close}',
  en: 'since {since}. The time ended on {until}: we have asked someone else as well, and if nobody answers it closes undecided on {close}',
};
const expected: Words = {
  es: 'Si cada uno responde en su plazo, se decide como muy tarde el {date}.',
  en: 'If everyone answers in time, it is decided by {date} at the latest.',
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
            {ask.state[language]} <StepTag current={current} ask={ask} language={language} />
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

type Step = 'done' | 'waiting' | 'changes' | 'rejected' | 'expired' | 'later';

const steps: Record<Step, { words: Words; tone: string }> = {
  done: { tone: 'good', words: { es: 'hecho', en: 'done' } },
  waiting: { tone: 'wait', words: { es: 'pendiente', en: 'pending' } },
  changes: { tone: 'wait', words: { es: 'cambios pedidos', en: 'changes asked for' } },
  rejected: { tone: 'bad', words: { es: 'respondió que no', en: 'answered no' } },
  expired: { tone: 'bad', words: { es: 'sin respuesta', en: 'no answer' } },
  later: { tone: '', words: { es: 'después', en: 'later' } },
};

/** Nothing more is to come once the request is over. */
const StepTag = ({ current, ask, language }: { current: Case; ask: Ask; language: Language }) => {
  const step = stepOf(current, ask);
  if (step === 'later' && current.head.status !== 'open') return null;
  return <span class={`tag ${steps[step].tone}`}>{steps[step].words[language]}</span>;
};

const stepOf = ({ asks, head }: Case, { name, kind }: Ask): Step => {
  const row = asks.filter((one) => one.name === name).sort((a, b) => b.round - a.round)[0];
  if (!row || row.status === 'closed') return 'later';
  if (row.round < head.round && kind !== 'confirmation') return 'later';
  return row.status === 'disowned' ? 'rejected' : row.status;
};
