import { isBlocked } from '../../workflows/lifecycle/blocked.ts';
import type { AskRow, Status } from '../../workflows/lifecycle/case.ts';
import { requestOver } from '../../workflows/lifecycle/refusals/standing.ts';
import type { Effect } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { capital, fill, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { followsFrom } from './answer-words.ts';
import { BlockedPage } from './blocked-page.tsx';
import { closedWords } from './closed-words.ts';
import { atTime } from './dates.ts';
import { Layout, type Setting } from './layout.tsx';
import { OthersSaid } from './others-said.tsx';
import { Reference } from './parts.tsx';
import { Requested } from './requested.tsx';
import { type Standing, StandingOf } from './standing.tsx';
import { words } from './words.ts';

export type Receipt = Standing & { row: AskRow; person: string };

/** What an ask looks like once this person has answered it: their answer, what follows, and how the request stands now. */
export const ReceiptPage = ({ setting, receipt }: { setting: Setting; receipt: Receipt }) => {
  const { language } = setting;
  const { workflow, current, row, person } = receipt;
  if (isBlocked(current.head)) return <BlockedPage setting={setting} standing={receipt} title={closedWords.over} />;
  const answer = row.answers.find((one) => one.by === person);
  const choice = answer && choiceOf(workflow, askNamed(workflow, row.name), answer.choice);
  const places = { choice: choice?.words[language] ?? '', date: answer ? atTime(answer.at, language) : '' };
  return (
    <Layout setting={setting} title={words.recorded[language]}>
      <div class="panel good">
        <h1>{words.recorded[language]}</h1>
        <p>
          <Reference request={current.head.request} />
          {current.head.title && ` · ${current.head.title}`}
        </p>
        <p>{say(words.recordedAt, language, places)}</p>
        {answer?.reason && <blockquote>{answer.reason}</blockquote>}
        <p>{followsOf(receipt)[language]}</p>
        <p>{words.nothingElse[language]}</p>
      </div>
      {current.head.status !== 'disowned' && (
        <StandingOf standing={receipt} today={setting.today} language={language} />
      )}
      {!current.head.erased && (
        <>
          <OthersSaid standing={receipt} language={language} except={row.name} />
          <details>
            <summary>{words.answers[language]}</summary>
            <Requested standing={receipt} language={language} />
          </details>
        </>
      )}
    </Layout>
  );
};

/** What follows while the request goes on, or from the answer that ended it; else how it ended, which is news by now. */
const followsOf = (receipt: Receipt): Words => {
  const { workflow, current, row, person } = receipt;
  const { status, erased } = current.head;
  const ask = askNamed(workflow, row.name);
  const { kind } = ask;
  const choice = choiceOf(workflow, ask, row.answers.find((one) => one.by === person)?.choice ?? '');
  const effect = choice?.effect ?? 'goes on';
  const own = person === 'requester';
  if (erased && status !== 'disowned') return gone;
  if (status !== 'open')
    return endedBy[effect] === status ? followsFrom(effect, { own, choice }) : requestOver(status).words;
  if (effect === 'goes on' && kind === 'confirmation') return followsFrom('confirmed');
  if (kind !== 'information') return followsFrom(effect, { own, choice });
  const afterwards = workflow.changes?.afterwards ?? { es: '', en: '' };
  return fill(followsFrom('edited'), { afterwards: { es: capital(afterwards.es), en: capital(afterwards.en) } });
};

const endedBy: Partial<Record<Effect, Status>> = {
  rejects: 'rejected',
  disowns: 'disowned',
  withdraws: 'withdrawn',
};

const gone: Words = {
  es: 'La solicitud está cerrada y sus datos personales se han borrado.',
  en: 'The request is closed and its personal data have been erased.',
};
