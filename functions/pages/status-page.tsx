import { isBlocked } from '../../workflows/lifecycle/blocked.ts';
import { boundBy, mayWithdraw } from '../../workflows/lifecycle/bound.ts';
import { versionIn } from '../../workflows/lifecycle/people.ts';
import { isReopenable, reopenableUntil } from '../../workflows/lifecycle/reopen.ts';
import { lastDocument } from '../../workflows/lifecycle/signing/document.ts';
import { isOurs } from '../../workflows/vocabulary/asks.ts';
import { bindingPlaces } from '../../workflows/vocabulary/binding.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { fill, type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { ChainedEvent } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { BlockedPage } from './blocked-page.tsx';
import { closedWords } from './closed-words.ts';
import { onDate } from './dates.ts';
import { DocumentHere } from './document-here.tsx';
import { Layout, type Setting } from './layout.tsx';
import { OthersSaid } from './others-said.tsx';
import { outcomeOf } from './outcome.ts';
import { ErrorSummary, Reference } from './parts.tsx';
import { Requested } from './requested.tsx';
import { type Standing, StandingOf } from './standing.tsx';
import { declined, nextWords, tooLate, withdrawing } from './status-words.ts';
import { Steps } from './steps.tsx';
import { Sure } from './sure.tsx';
import { Timeline } from './timeline.tsx';
import { words } from './words.ts';

export type StatusView = Standing & {
  trail: readonly ChainedEvent[];
  action: string;
  problems: readonly Problem[];
  today: string;
};

/** The requester's private page: who holds the ball, since when, what comes next; and the way to withdraw. */
export const StatusPage = ({ setting, view }: { setting: Setting; view: StatusView }) => {
  const { language } = setting;
  const { current, problems } = view;
  const { head } = current;
  const bound = boundBy(view);
  if (isBlocked(head))
    return (
      <BlockedPage setting={setting} standing={view} title={words.status} problems={problems} trail={view.trail} />
    );
  return (
    <Layout setting={setting} title={words.status[language]} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <h1>{words.status[language]}</h1>
      <p>
        <Reference request={head.request} />
        {head.title && ` · ${head.title}`}
      </p>
      <StandingOf standing={view} today={setting.today} language={language} own />
      <NextStep setting={setting} view={view} />
      {head.status === 'open' && bound && <p>{bound.said[language]}</p>}
      {!head.erased && <DocumentHere document={lastDocument(view)} action={view.action} language={language} />}
      {!head.erased && <OthersSaid standing={view} language={language} />}
      {isReopenable(view.current, view.today) && <Deed view={view} language={language} deed="reopen" />}
      <h2>{words.steps[language]}</h2>
      <Steps standing={view} language={language} />
      <h2>{words.history[language]}</h2>
      <Timeline standing={view} trail={view.trail} language={language} />
      {!head.erased && (
        <details>
          <summary>{words.answers[language]}</summary>
          <Requested standing={view} language={language} />
        </details>
      )}
      {mayWithdraw(view) && <Deed view={view} language={language} deed="withdraw" />}
    </Layout>
  );
};

/** What the requester can do about how it stands. */
const NextStep = ({ setting, view }: { setting: Setting; view: StatusView }) => {
  const { language, identity } = setting;
  const { status, erased } = view.current.head;
  const late = status === 'lapsed' && !isReopenable(view.current, view.today);
  const { text, another } = late ? tooLate : (ownNext(view) ?? (isDeclined(view) ? declined : nextWords[status]));
  const anew = another || erased;
  return (
    <>
      {text && !erased && <p>{say(text, language, { ...placesOf(view), contact: identity.contact })}</p>}
      {anew && (
        <p>
          <a href={inLanguage(`/new/${view.workflow.name}`, language)}>{closedWords.another[language]}</a>
        </p>
      )}
    </>
  );
};

/** What comes of an outcome that the workflow has words for. */
const ownNext = (view: StatusView): { text: Words; another: boolean } | undefined => {
  const own = outcomeOf(view);
  return own && { text: own.after, another: view.current.head.status === 'rejected' };
};

/** Rejected by a party, and not by IMTCloud. */
const isDeclined = ({ workflow, current }: StatusView): boolean =>
  current.asks.some((row) => row.status === 'rejected' && !isOurs(askNamed(workflow, row.name)));

/** What was sent again, or reopened, has a number; the first version needs none. */
const placesOf = ({ workflow, current }: StatusView) => {
  const number = versionIn(current, current.head.round);
  return { ...bindingPlaces(workflow), version: number > 1 ? fill(version, { n: String(number) }) : '' };
};

const version: Words = { es: ' (versión {n})', en: ' (version {n})' };

const deeds: Record<'withdraw' | 'reopen', { title: Words; hint: Words; sure: Words }> = {
  withdraw: { title: words.withdraw, hint: withdrawing, sure: words.withdrawSure },
  reopen: { title: words.reopen, hint: words.reopenHint, sure: words.reopenSure },
};

const Deed = ({ view, language, deed }: { view: StatusView; language: Language; deed: 'withdraw' | 'reopen' }) => {
  const { title, hint, sure } = deeds[deed];
  return (
    <Sure
      asked={{
        action: view.action,
        deed,
        title: title[language],
        hint: say(hint, language, { date: onDate(reopenableUntil(view.current), language) }),
        sure: sure[language],
        problem: view.problems.find((one) => one.field === 'sure'),
      }}
      language={language}
    />
  );
};
