import type { Child } from 'hono/jsx';
import { deadlineWords } from '../../workflows/calendar.ts';
import { movesNoFurther, timeGiven } from '../../workflows/lifecycle/ask-schedule.ts';
import { remarksIn } from '../../workflows/lifecycle/checked.ts';
import { partyOf, valuesOf } from '../../workflows/lifecycle/people.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { glanceOf } from '../../workflows/vocabulary/glance.ts';
import { capital, type Language, say } from '../../workflows/vocabulary/words.ts';
import { checkedWords } from '../mail/checked.ts';
import { leftOutWords } from '../mail/left-out.ts';
import { words as mailWords, silenceLeads } from '../mail/words.ts';
import type { Answering } from './answer-page.tsx';
import { answerWords as words } from './answer-words.ts';
import { onDate, onNearDate } from './dates.ts';
import { changedRows } from './requested.tsx';

type Told = { answering: Answering; ask: Ask; before: Values | undefined; language: Language };

/** Who asks what of whom, by when and what silence means: what one needs before reading the rest. */
export const Brief = (told: Told) => {
  const { answering, ask, before, language } = told;
  const { head } = answering.current;
  const person = answering.row.people.find((one) => one.id === answering.person);
  const confirming = ask.kind === 'confirmation';
  return (
    <dl class="facts">
      {confirming && <Fact label={words.what[language]}>{capital(answering.workflow.noun[language])}</Fact>}
      {!confirming && <Fact label={words.requestedBy[language]}>{personOf(requesterOf(answering), language)}</Fact>}
      {!confirming && person && <Fact label={words.askedOf[language]}>{personOf(person, language)}</Fact>}
      {glanceOf(answering.workflow, valuesOf(answering.current), { ...answering, language }).map((row) => (
        <Fact label={row.label}>{row.value}</Fact>
      ))}
      {head.firstDay !== '' && <Runs answering={answering} language={language} />}
      <Fact label={words.within[language]}>{untilOf(told)}</Fact>
      <Fact label={words.silence[language]}>{silenceOf(told)}</Fact>
      {!confirming && answering.workflow.checks.length > 0 && (
        <Fact label={mailWords.checked[language]}>
          <a href="#checks">{checkedWords(answering, answering.directory, language)}</a>
        </Fact>
      )}
      {remarksIn(answering, ask, answering.directory).map(({ words: remark }) => (
        <Fact label={words.attention[language]}>{remark[language]}</Fact>
      ))}
      {ask.kind === 'approval' && <LeftOut answering={answering} language={language} />}
      {before && <Fact label={words.changed[language]}>{changedOf(answering, before, language)}</Fact>}
    </dl>
  );
};

/** Between which days it would bind. */
const Runs = ({ answering, language }: Pick<Told, 'answering' | 'language'>) => {
  const { firstDay, lastDay } = answering.current.head;
  return (
    <Fact label={words.runs[language]}>
      {say(words.fromTo, language, { first: onDate(firstDay, language), last: onDate(lastDay, language) })}
      {firstDay < answering.today && <strong> {words.late[language]}</strong>}
    </Fact>
  );
};

const Fact = ({ label, children }: { label: string; children?: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** Whoever decides sees who was not asked, and why: nobody is taken out unseen by what a request says of them. */
const LeftOut = ({ answering, language }: Pick<Told, 'answering' | 'language'>) => {
  const said = leftOutWords(answering, language);
  return said === '' ? null : (
    <Fact label={mailWords.leftOut[language]}>
      {said.split('\n').map((line) => (
        <div>{line}</div>
      ))}
    </Fact>
  );
};

const requesterOf = (answering: Answering) => partyOf(answering, 'requester', answering.directory);

const personOf = ({ name, organisation }: { name: string; organisation: string }, language: Language): string =>
  name === '' ? organisation : say(words.personOf, language, { name, organisation });

/** Once the deadline has passed, until when an answer still counts. */
const untilOf = ({ answering, ask, language }: Told): string => {
  const { row } = answering;
  const { deadline, schedule } = row;
  const { today } = answering;
  if (today <= deadline.slice(0, 10))
    return deadlineWords({ ...timeGiven(ask, row), until: deadline, today }, language);
  const close = schedule.find(({ step }) => step === 'expire')?.at ?? deadline;
  const [date, last] = [deadline, close].map((instant) => onNearDate(instant, today, language));
  return say(words.passed, language, { date: date ?? '', close: last ?? '' });
};

const silenceOf = ({ answering, ask, language }: Told): string => {
  const { row, today } = answering;
  if (movesNoFurther(ask, row))
    return say(ask.silence === 'escalates' ? mailWords.silencePassed : mailWords.silencePassedLed, language, {
      close: onNearDate(row.schedule.at(-1)?.at ?? row.deadline, today, language),
      follows: silenceLeads(ask),
    });
  return (
    ask.silence === 'lapses' && !ask.silenceMeans && answering.person === 'requester'
      ? mailWords.ownLapse
      : silenceLeads(ask)
  )[language];
};

const changedOf = (answering: Answering, before: Values, language: Language): string => {
  const rows = changedRows(answering, before, language);
  return rows.length > 0 ? rows.map((row) => row.label).join('; ') : words.unchanged[language];
};
