import { localDate } from '../../workflows/calendar.ts';
import { isBlocked } from '../../workflows/lifecycle/blocked.ts';
import type { Status } from '../../workflows/lifecycle/case.ts';
import type { Place } from '../../workflows/lifecycle/people.ts';
import { requestOver } from '../../workflows/lifecycle/refusals/standing.ts';
import { isReopenable, reopenableUntil } from '../../workflows/lifecycle/reopen.ts';
import { linksFor } from '../../workflows/lifecycle/send-again.ts';
import type { Problem, Refusal } from '../../workflows/vocabulary/refusal.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import { BlockedPage } from './blocked-page.tsx';
import { closedWords as words } from './closed-words.ts';
import { onDate } from './dates.ts';
import { Layout, type Setting } from './layout.tsx';
import { OthersSaid } from './others-said.tsx';
import { ErrorSummary, Reference } from './parts.tsx';
import type { Standing } from './standing.tsx';
import { Sure } from './sure.tsx';

export type Closed = Standing & {
  refusal: Refusal;
  asked: Place;
  at: Date;
  action: string;
  /** Whether this person has an answer of their own here. */
  own: boolean;
  problems: readonly Problem[];
};

/** A link with nothing to answer behind it: why, what was decided, and what to do now. Never an error. */
export const ClosedPage = ({ setting, closed }: { setting: Setting; closed: Closed }) => {
  const { language, identity } = setting;
  const { current, refusal, own, problems } = closed;
  const title = titleOf(closed)[language];
  if (isBlocked(current.head) && !dead.includes(refusal.name))
    return <BlockedPage setting={setting} standing={closed} title={words.over} problems={problems} />;
  return (
    <Layout setting={setting} title={title} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <div class="panel wait">
        <h1>{title}</h1>
        <p>
          <Reference request={current.head.request} />
          {current.head.title && !dead.includes(refusal.name) && ` · ${current.head.title}`}
        </p>
        <p>{reasonOf(closed)[language]}</p>
        {own && (
          <p>
            <a href={inLanguage(closed.action, language)}>{words.myAnswer[language]}</a>
          </p>
        )}
      </div>
      <NextStep closed={closed} language={language} />
      {!dead.includes(refusal.name) && !current.head.erased && <OthersSaid standing={closed} language={language} />}
      <p class="soft">{say(words.contact, language, { contact: identity.contact })}</p>
    </Layout>
  );
};

/** Whoever is no longer asked learns nothing more of the request by an old link. */
const dead: readonly string[] = ['NotAsked', 'Declined', 'HandedOver'];

const titleOf = ({ refusal, current, own }: Closed): Words => {
  if (own) return words.answeredByYou;
  if (refusal.name === 'RequestOver') return endings[current.head.status] ?? words.over;
  return titles[refusal.name] ?? words.over;
};

/** Who was first has no name any more once the request is erased: then how it ended. */
const reasonOf = ({ refusal, current: { head } }: Closed): Words =>
  head.erased && head.status !== 'open' && refusal.name === 'AlreadyAnswered'
    ? requestOver(head.status).words
    : refusal.words;

const endings: Partial<Record<Status, Words>> = {
  lapsed: words.lapsed,
  rejected: words.rejected,
  withdrawn: words.withdrawn,
  approved: words.approved,
  'in force': words.approved,
};

const titles: Record<string, Words> = {
  AlreadyAnswered: words.answered,
  ChangesAwaited: words.changesAwaited,
  AskReplaced: words.replaced,
  TimeEnded: words.unanswered,
  UnderWayAlready: words.underWay,
  NotAsked: words.notYours,
  Declined: words.declined,
  HandedOver: words.handedOver,
};

/** The link that holds now, to the same address only, unless it is the one at hand; else how the request can be followed, reopened or made anew. */
const NextStep = ({ closed, language }: { closed: Closed; language: Language }) => {
  const { workflow, current, asked, refusal } = closed;
  const { head } = current;
  if (refusal.name === 'UnderWayAlready') return null;
  if (head.erased) return <a href={inLanguage(`/new/${workflow.name}`, language)}>{words.another[language]}</a>;
  const [offered] = linksFor(closed, { ...asked, at: closed.at }, closed.directory);
  if (offered) return <Again closed={closed} mailbox={offered.to.mailbox} language={language} />;
  if (asked.person === 'requester') return <p>{words.follow[language]}</p>;
  if (!isReopenable(current, localDate(closed.at))) return null;
  return <p>{say(words.reopenBy, language, { date: onDate(reopenableUntil(current), language) })}</p>;
};

const Again = ({ closed, mailbox, language }: { closed: Closed; mailbox: string; language: Language }) => (
  <Sure
    asked={{
      action: closed.action,
      deed: 'again',
      title: words.again[language],
      hint: hintOf(closed, mailbox, language),
      sure: words.againSure[language],
      problem: closed.problems.find((one) => one.field === 'sure'),
    }}
    language={language}
  />
);

const hintOf = ({ current }: Closed, mailbox: string, language: Language): string => {
  const where = say(words.againHint, language, { mailbox: masked(mailbox) });
  if (current.head.status !== 'lapsed') return where;
  return `${where} ${say(words.againLapsed, language, { date: onDate(reopenableUntil(current), language) })}`;
};

/** Enough of an address for its owner to know it: whoever else holds the link learns nothing. */
const masked = (mailbox: string): string => mailbox.replace(/^(.).*(@.)[^.]*/, '$1…$2…');

/** The current link is on its way. */
export const SentAgainPage = ({ setting, mailbox }: { setting: Setting; mailbox: string }) => {
  const { language, identity } = setting;
  return (
    <Layout setting={{ ...setting, switchable: false }} title={words.againSent[language]}>
      <div class="panel good">
        <h1>{words.againSent[language]}</h1>
        <p>{say(words.againWhere, language, { mailbox: masked(mailbox), contact: identity.contact })}</p>
      </div>
    </Layout>
  );
};
