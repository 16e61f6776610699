import { deadlineWords, localDate } from '../../workflows/calendar.ts';
import type { Role } from '../../workflows/directory/employee.ts';
import type { Directory } from '../../workflows/directory.ts';
import { timeGiven } from '../../workflows/lifecycle/ask-schedule.ts';
import type { AskRow, Case, Status } from '../../workflows/lifecycle/case.ts';
import { rolesAwaited } from '../../workflows/lifecycle/groups.ts';
import { missing, waiting } from '../../workflows/lifecycle/people.ts';
import { decidedBy } from '../../workflows/lifecycle/upcoming.ts';
import { type Ask, isOurs, isPutTo } from '../../workflows/vocabulary/asks.ts';
import { fill, type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { silenceLeads } from '../mail/words.ts';
import { onDate, onNearDate } from './dates.ts';
import { statusIn } from './outcome.ts';
import { roleOf } from './roles.ts';
import { words } from './words.ts';

/** A request as it stands, with what it takes to read it. */
export type Standing = { workflow: Workflow; current: Case; directory: Directory };

/** `own`: whether whoever looks is its requester, so that their own turn says so. */
type Seen = { standing: Standing; today: string | undefined; language: Language; own?: boolean };

/** How the request stands: its state, who holds the ball, since when and until when, and when all may be decided. */
export const StandingOf = ({ standing, today, language, own = false }: Seen) => {
  const { head } = standing.current;
  const { tone, words: state } = statusIn(standing);
  return (
    <div class={`panel ${tone}`.trim()}>
      <h2>{state[language]}</h2>
      {head.status === 'open' && <Turn standing={standing} today={today} language={language} own={own} />}
      {binding[head.status] && head.firstDay !== '' && (
        <p>{say(binding[head.status] ?? words.until, language, daysOf(head, language))}</p>
      )}
    </div>
  );
};

const daysOf = ({ firstDay, lastDay }: Case['head'], language: Language) => ({
  first: onDate(firstDay, language),
  last: onDate(lastDay, language),
});

const binding: Partial<Record<Status, Words>> = {
  approved: { es: 'En vigor desde el {first} hasta el {last}.', en: 'In force from {first} until {last}.' },
  'in force': { es: 'Desde el {first} hasta el {last}.', en: 'From {first} until {last}.' },
  ended: { es: 'Rigió desde el {first} hasta el {last}.', en: 'It was in force from {first} until {last}.' },
};

/** Whoever is asked is named by role, not by name. */
const Turn = ({ standing, today, language, own = false }: Seen) => {
  const rows = waiting(standing.current);
  if (rows.length === 0) return <p>{words.preparing[language]}</p>;
  return (
    <>
      <p>{words.waitsFor[language]}:</p>
      <ul>
        {rows.map((row) => (
          <li>
            <strong>
              {say(awaited(askNamed(standing.workflow, row.name), row, own), language, organisationIn(row))}
            </strong>
            , {turnOf(row, { standing, today, language })}
            {lost(standing, row, own) && `. ${lost(standing, row, own)?.[language]}`}
          </li>
        ))}
      </ul>
      {!rows.some((row) => isLate(row, today)) && (
        <p>{say(expected, language, { date: onNearDate(decidedBy(standing, standing.directory), today, language) })}</p>
      )}
    </>
  );
};

/** Only the requester reads the organisation of the other party: another may have taken the place of whoever looks. */
const awaited = (ask: Ask, row: AskRow, own: boolean): Words => {
  const [team, ...others] = rolesAwaited(ask, row).map((role) => teams[role]);
  if (team) return others.reduce((said, one) => fill(andAlso, { said, one: within(one) }), team);
  if (!own || isOurs(ask)) return roleOf(ask);
  return isPutTo(ask, 'requester') ? yourself : fill(withOrganisation, { whom: roleOf(ask) });
};

const andAlso: Words = { es: '{said} y {one}', en: '{said} and {one}' };

/** A team in the middle of a sentence; «Dirección» keeps its capital. */
const within = ({ es, en }: Words): Words => ({
  es: es.charAt(0).toLowerCase() + es.slice(1),
  en: en.charAt(0).toLowerCase() + en.slice(1),
});

const organisationIn = ({ people }: AskRow) => ({ organisation: people.at(-1)?.organisation || '—' });

const teams: Record<Role, Words> = {
  commercial: { es: 'El equipo comercial de IMTCloud', en: 'The commercial team of IMTCloud' },
  legal: { es: 'El equipo legal de IMTCloud', en: 'The legal team of IMTCloud' },
  technical: { es: 'El equipo técnico de IMTCloud', en: 'The technical team of IMTCloud' },
  management: { es: 'La Dirección de IMTCloud', en: 'The management of IMTCloud' },
  'data protection': {
    es: 'Quien vela por la protección de datos en IMTCloud',
    en: 'The data protection officer of IMTCloud',
  },
};

const yourself: Words = {
  es: 'A usted, con el enlace del correo que le hemos enviado',
  en: 'You, with the link in the e-mail that we sent you',
};
const withOrganisation: Words = { es: '{whom} ({organisation})', en: '{whom} ({organisation})' };

/** Once the deadline has passed someone else has been asked as well: until when an answer is still awaited. */
const turnOf = (row: AskRow, { standing, today, language }: Omit<Seen, 'own'>): string => {
  const { name, deadline, openedAt, schedule } = row;
  const ask = askNamed(standing.workflow, name);
  const late = ask.silence === 'escalates' ? turnLate : turnLateLed;
  return say(isLate(row, today) ? late : turn, language, {
    follows: silenceLeads(ask),
    since: onNearDate(openedAt, today, language),
    until: deadlineWords({ ...timeGiven(ask, row), until: deadline, today }, language),
    deadline: onNearDate(deadline, today, language),
    close: onNearDate(schedule.at(-1)?.at ?? deadline, today, language),
  });
};

/** Whether the clock has done what it does at the deadline; staff may have given more time since. */
const isLate = ({ schedule, deadline }: AskRow, today: string | undefined): boolean =>
  (schedule[0]?.at ?? '') > deadline && (today === undefined || localDate(new Date(deadline)) < today);

/** When our mail does not reach a party: what we do about it, and never at which address. Of IMTCloud's people the substitute has been asked. */
const lost = ({ workflow }: Standing, row: AskRow, own: boolean): Words | undefined => {
  if (!own || isOurs(askNamed(workflow, row.name)) || missing(row).length === 0) return undefined;
  return missing(row).some(({ id }) => id === 'requester') ? lostToYou : lostToOther;
};

const lostToOther: Words = {
  es: 'Nuestro correo a quien debe responder ha vuelto y buscamos su dirección correcta: si la conoce, díganosla',
  en: 'Our e-mail to whoever must answer came back and we are looking for the right address: if you know it, tell us',
};
const lostToYou: Words = {
  es: 'Nuestro correo a usted no llega: díganos en qué dirección podemos escribirle',
  en: 'Our e-mail does not reach you: tell us at which address we can write to you',
};

const turn: Words = { es: 'desde el {since}; {until}', en: 'since {since}; {until}' };
const turnLate: Words = {
  es: 'desde el {since}. Su plazo terminó el {deadline}: hemos preguntado además a otra persona, y si nadie responde se cierra sin decidir el {close}',
  en: 'since {since}. The time ended on {deadline}: we have asked someone else as well, and if nobody answers it closes undecided on {close}',
};
/** The same where silence closes nothing undecided. */
const turnLateLed: Words = {
  es: 'desde el {since}. Su plazo terminó el {deadline}: hemos preguntado además a otra persona. Si nadie responde hasta el {close}: {follows}',
  en: 'since {since}. The time ended on {deadline}: we have asked someone else as well. If nobody answers by {close}: {follows}',
};
const expected: Words = {
  es: 'Si cada uno responde en su plazo, se decide como muy tarde el {date}.',
  en: 'If everyone answers in time, it is decided by {date} at the latest.',
};
