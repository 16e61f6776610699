import { openQuestions } from '../../workflows/lifecycle/signing/questions.ts';
import { isReplaceable } from '../../workflows/lifecycle/staff/replace.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { type Language, say } from '../../workflows/vocabulary/words.ts';
import type { ChainedEvent } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { Layout, type Setting } from '../pages/layout.tsx';
import { Carried, ErrorSummary, Reference } from '../pages/parts.tsx';
import type { Standing } from '../pages/standing.tsx';
import { Timeline } from '../pages/timeline.tsx';
import { consequencesOf, nameOf } from './deed-about.ts';
import { DeedField } from './deed-field.tsx';
import { actWords, deedWords } from './deed-words.ts';
import type { Offer } from './deeds.ts';
import { Who } from './who.tsx';

export type DeedView = Standing & {
  offer: Offer;
  typed: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  /** What has happened since the page was first shown, when that is why nothing was recorded. */
  meanwhile: readonly ChainedEvent[];
  who: string;
};

type Shown = { view: DeedView; language: Language };

/** One thing that staff can do: what it leads to comes before the form, and nothing is done without a reason, or the answer itself. */
export const DeedPage = ({ setting, view }: { setting: Setting; view: DeedView }) => {
  const { language } = setting;
  const { offer, problems, current } = view;
  const title = say(nameOf(view, offer), language);
  return (
    <Layout setting={setting} title={title} mistaken={problems.length > 0}>
      <Who who={view.who} language={language} />
      <ErrorSummary problems={problems} language={language} />
      <Meanwhile view={view} language={language} />
      <h1>{title}</h1>
      <p>
        <Reference request={current.head.request} /> · {current.head.title}
      </p>
      <div class="note">
        <h2>{actWords.consequence[language]}</h2>
        {consequencesOf(view, offer, language).map((text) => (
          <p>{text}</p>
        ))}
      </div>
      <Asked view={view} language={language} />
      <DeedForm view={view} language={language} />
    </Layout>
  );
};

/** What is to be answered, as it was asked. */
const Asked = ({ view: { offer, current }, language }: Shown) => {
  const asking = offer.deed === 'answer' && openQuestions(current.asks).find(({ by }) => by === offer.person);
  if (!asking) return null;
  return (
    <>
      <h2>{actWords.asked[language]}</h2>
      {asking.questions.map(({ question }) => (
        <blockquote>{question}</blockquote>
      ))}
    </>
  );
};

const Meanwhile = ({ view: { meanwhile, ...standing }, language }: Shown) =>
  meanwhile.length === 0 ? null : (
    <div class="panel wait">
      <h2>{actWords.meanwhile[language]}</h2>
      <Timeline standing={standing} trail={meanwhile} language={language} messages={[]} />
    </div>
  );

const DeedForm = ({ view, language }: Shown) => {
  const { offer, current, typed, problems } = view;
  const { deed, ask, round, person } = offer;
  const page = `/console/requests/${current.head.request}`;
  const field = { language, typed, problems };
  return (
    <form method="post" action={`${page}/${deed}`} novalidate>
      <Carried
        values={{
          lang: language,
          ask,
          round: String(round),
          person,
          seen: String(current.head.version),
          meant: typed.meant,
        }}
      />
      <AddressFields view={view} language={language} />
      {deed === 'extend' && (
        <DeedField name="days" type="figures" label={actWords.days} hint={actWords.daysHint} {...field} />
      )}
      {deed === 'answer' ? (
        <DeedField name="answer" label={actWords.answer} hint={actWords.answerHint} {...field} />
      ) : (
        <DeedField name="reason" label={actWords.reason} hint={actWords.reasonHint} {...field} />
      )}
      <p class="actions">
        <button type="submit" name="deed" value={deed}>
          {deedWords[deed].button[language]}
        </button>
        <a href={inLanguage(page, language)}>{actWords.back[language]}</a>
      </p>
    </form>
  );
};

/** Where to write from now on, and to whom, where it may be another person. */
const AddressFields = ({ view, language }: Shown) => {
  const { offer, typed, problems } = view;
  const { deed, person } = offer;
  if (deed !== 'address' && deed !== 'replace') return null;
  const field = { language, typed, problems };
  const name = deed === 'replace' ? { label: actWords.name } : { label: actWords.newName, hint: actWords.newNameHint };
  return (
    <>
      {isReplaceable(view, person) && <DeedField name="name" type="text" {...name} {...field} />}
      <DeedField name="mailbox" type="email" label={actWords.mailbox} {...field} />
      <DeedField name="again" type="email" label={actWords.again} {...field} />
    </>
  );
};
