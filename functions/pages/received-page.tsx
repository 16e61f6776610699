import { countOf, deadlineWords, type Span, spanWords } from '../../workflows/calendar.ts';
import { isBlocked } from '../../workflows/lifecycle/blocked.ts';
import { partyOf } from '../../workflows/lifecycle/people.ts';
import { upcoming } from '../../workflows/lifecycle/upcoming.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { BlockedPage } from './blocked-page.tsx';
import { onDate } from './dates.ts';
import { Layout, type Setting } from './layout.tsx';
import { Reference } from './parts.tsx';
import { type Standing, StandingOf } from './standing.tsx';
import { asksAhead, Steps } from './steps.tsx';
import { words } from './words.ts';

/** What the submitter sees before any mail: the reference, what happens next and when. It survives a bookmark. */
export const ReceivedPage = ({ setting, standing }: { setting: Setting; standing: Standing }) => {
  const { language, identity } = setting;
  const { head, asks } = standing.current;
  if (isBlocked(head)) return <BlockedPage setting={setting} standing={standing} title={words.status} />;
  const [first, ...then] = stagesAhead(standing);
  const confirmed = asks.some((row) => row.name === first?.name && row.status === 'done');
  const awaited = !confirmed && head.status === 'open';
  return (
    <Layout setting={setting} title={words.received[language]}>
      <div class="panel good">
        <h1>{words.received[language]}</h1>
        <p>
          {words.reference[language]}: <Reference request={head.request} />
        </p>
        {awaited && first && <p>{confirmBy(standing, first, setting)}</p>}
        {awaited && <p>{say(words.receivedContact, language, { contact: identity.contact })}</p>}
      </div>
      {awaited ? (
        <Ahead standing={standing} stages={then} language={language} />
      ) : (
        <>
          <StandingOf standing={standing} today={setting.today} language={language} own />
          <h2>{words.steps[language]}</h2>
          <Steps standing={standing} language={language} />
        </>
      )}
      <p class="soft">{words.receivedKeep[language]}</p>
    </Layout>
  );
};

type StageAhead = { name: string; state: Words; within: Span };

/** The stages that these answers lead to; asked side by side, the longest counts. */
const stagesAhead = ({ workflow, current }: Standing): StageAhead[] =>
  workflow.stages.flatMap((stage) => {
    const asks = asksAhead(current, stage);
    const [longest] = asks.toSorted((a, b) => countOf(b.within) - countOf(a.within));
    if (!longest) return [];
    return [{ ...(asks.length > 1 ? stage : longest), within: longest.within }];
  });

/** The mailbox is asked as soon as the request is there. */
const confirmBy = (standing: Standing, { within }: StageAhead, { language, today }: Setting): string => {
  const { current, directory } = standing;
  const [next] = upcoming(standing, new Date(current.head.createdAt), directory);
  const { mailbox } = partyOf(standing, 'requester', directory);
  const until = deadlineWords({ span: within, until: next?.deadline ?? current.head.createdAt, today }, language);
  return say(words.receivedNext, language, { mailbox, until });
};

type Going = { standing: Standing; stages: readonly StageAhead[]; language: Language };

/** The way ahead, each step with the longest it may take, up to the first day. */
const Ahead = ({ standing, stages, language }: Going) => (
  <>
    <h2>{words.receivedThen[language]}</h2>
    <ol>
      {stages.map(({ state, within }) => (
        <li>{say(words.receivedSpan, language, { step: state[language], span: spanWords(within, language) })}</li>
      ))}
      {standing.current.head.firstDay !== '' && (
        <li>{say(words.receivedEnd, language, { date: onDate(standing.current.head.firstDay, language) })}</li>
      )}
    </ol>
    <p>{(standing.workflow.changes ? told.withChanges : told.withoutChanges)[language]}</p>
  </>
);

/** What we write about on the way. */
const told = {
  withChanges: {
    es: 'Le escribiremos en cada paso, también si alguien pide cambios o si no se aprueba.',
    en: 'We will write to you at every step, also if somebody asks for changes or it is not approved.',
  },
  withoutChanges: {
    es: 'Le escribiremos en cada paso, también si no se aprueba.',
    en: 'We will write to you at every step, also if it is not approved.',
  },
} satisfies Record<string, Words>;
