import { isBlocked } from '../../workflows/lifecycle/blocked.ts';
import type { Answer } from '../../workflows/lifecycle/case.ts';
import type { SignatureEvidence } from '../../workflows/lifecycle/signing/evidence.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import { BlockedPage } from './blocked-page.tsx';
import { closedWords } from './closed-words.ts';
import { atTime } from './dates.ts';
import { Layout, type Setting } from './layout.tsx';
import { Facts, Reference } from './parts.tsx';
import { signedInVain } from './signed-in-vain.ts';
import { signingWords as words } from './signing-words.ts';
import { type Standing, StandingOf } from './standing.tsx';
import { words as everywhere } from './words.ts';

export type Signed = Standing & {
  answer: Answer & { evidence: SignatureEvidence };
  action: string;
  /** Whether there is a sealed copy by now. */
  sealed: boolean;
};

/** What a link shows once its owner has signed: what, as whom and when, what it came to, and nothing to do. */
export const SignedPage = ({ setting, signed }: { setting: Setting; signed: Signed }) => {
  const { language } = setting;
  const { current, answer, action } = signed;
  if (isBlocked(current.head)) return <BlockedPage setting={setting} standing={signed} title={closedWords.over} />;
  const { evidence } = answer;
  const places = { name: evidence.name, position: evidence.position, date: atTime(answer.at, language) };
  const inVain = signedInVain(current.head);
  const title = (inVain ? words.noEffect : words.signed)[language];
  return (
    <Layout setting={setting} title={title}>
      <div class={inVain ? 'panel wait' : 'panel good'}>
        <h1>{title}</h1>
        <p>
          <Reference request={current.head.request} /> · {current.head.title}
        </p>
        <p>{say(words.signedAt, language, places)}</p>
        <p>{(inVain ?? words.howKept)[language]}</p>
        <p>{everywhere.nothingElse[language]}</p>
      </div>
      <ul>
        <li>
          <a href={`${action}/document`}>{words.signedOpen[language]}</a>
        </li>
        {signed.sealed && (
          <li>
            <a href={`${action}/sealed`}>{words.sealedOpen[language]}</a>
          </li>
        )}
      </ul>
      <Facts
        language={language}
        rows={[
          { field: 'hash', label: words.wholeHash[language], value: evidence.documentHash },
          { field: 'at', label: words.instant[language], value: evidence.signedAt },
          { field: 'consent', label: words.agreed[language], value: evidence.consent.text },
          { field: 'powers', label: words.stated[language], value: evidence.powersStatement },
        ]}
      />
      <StandingOf standing={signed} language={language} today={setting.today} />
    </Layout>
  );
};
