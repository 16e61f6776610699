import { consentText, powersText } from '../../workflows/lifecycle/signing/consent.ts';
import { hashPrefix } from '../../workflows/lifecycle/signing/document.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { NotForMe } from './not-for-me.tsx';
import { KeyTerms, SigningSummary } from './signing-facts.tsx';
import { Back, DeedForm, describedBy, Line, Mistake, type Shown, SigningFrame, Tick } from './signing-frame.tsx';
import { signingWords as words } from './signing-words.ts';
import { words as everywhere } from './words.ts';

/** Who asks to sign what, and how: opening it records nothing. */
export const SummaryPage = ({ setting, ceremony }: Shown) => {
  const { language, identity } = setting;
  const { workflow, row, person, at } = ceremony;
  const ask = askNamed(workflow, row.name);
  const title = say(everywhere.please, language, { please: ask.please[language] });
  const answering = { ...ceremony, person: person.id, today: setting.today ?? '', at, offers: {} };
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step="" title={title}>
      <SigningSummary ceremony={ceremony} identity={identity} language={language} />
      <h2>{words.how[language]}</h2>
      <How language={language} />
      <DeedForm setting={setting} ceremony={ceremony} step="" deed="see">
        <Tick
          name="see"
          label={say(words.seeBox, language, { name: person.name })}
          hint={words.seeHint[language]}
          ceremony={ceremony}
          language={language}
        />
        <button type="submit">{words.see[language]}</button>
      </DeedForm>
      <NotForMe answering={answering} ask={ask} language={language} />
    </SigningFrame>
  );
};

/** What one reads before signing (policy: words the law asks for). */
const How = ({ language }: { language: 'es' | 'en' }) => (
  <ul>
    {[words.howSteps, words.howCorrect, words.howLanguage, words.howKept].map((line) => (
      <li>{line[language]}</li>
    ))}
  </ul>
);

/** The document, its key terms, and what to do about it: none is preselected. */
export const DocumentPage = ({ setting, ceremony }: Shown) => {
  const { language, identity } = setting;
  const { typed, action, workflow, row, person } = ceremony;
  const problem = ceremony.problems.find(({ field }) => field === 'choice');
  const address = `${action}/document`;
  const answering = { ...ceremony, person: person.id, today: setting.today ?? '', offers: {} };
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step="" title={words.inPage[language]}>
      <p>
        <a class="button" href={address}>
          {words.open[language]}
        </a>
      </p>
      <p class="soft">
        {words.hash[language]}: {hashPrefix(ceremony.document)}
      </p>
      <object class="document" data={address} type="application/pdf" aria-label={words.inPage[language]}>
        <p>{words.cannotShow[language]}</p>
      </object>
      <h2>{words.keyTerms[language]}</h2>
      <KeyTerms ceremony={ceremony} identity={identity} language={language} />
      <DeedForm setting={setting} ceremony={ceremony} step="" deed="choose">
        <fieldset
          class={`field${problem ? ' wrong' : ''}`}
          id="choice"
          tabindex={-1}
          aria-describedby={describedBy('choice', undefined, problem)}
        >
          <legend>
            <h2>{words.answer[language]}</h2>
          </legend>
          <Mistake problem={problem} language={language} />
          {(['sign', 'refuse', 'question'] as const).map((name) => (
            <label class="option">
              <input type="radio" name="choice" value={name} checked={typed.choice === name} />
              <span>{words[name][language]}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{words.goOn[language]}</button>
      </DeedForm>
      <NotForMe answering={answering} ask={askNamed(workflow, row.name)} language={language} />
    </SigningFrame>
  );
};

/** Name, position, consent and powers: then the code leaves. */
export const DetailsPage = ({ setting, ceremony }: Shown) => {
  const { language } = setting;
  const { person } = ceremony;
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step="details" title={words.details[language]}>
      <p class="soft">
        {words.hash[language]}: {hashPrefix(ceremony.document)}
      </p>
      <DeedForm setting={setting} ceremony={ceremony} step="details" deed="code">
        <Line name="name" label={words.name[language]} autocomplete="name" setting={setting} ceremony={ceremony} />
        <Line
          name="position"
          label={words.position[language]}
          hint={say(words.positionHint, language, { organisation: person.organisation })}
          autocomplete="organization-title"
          setting={setting}
          ceremony={ceremony}
        />
        <Tick name="consents" label={consentText[language]} ceremony={ceremony} language={language} />
        <Tick name="powers" label={powersText(person.organisation)[language]} ceremony={ceremony} language={language} />
        <p class="hint">{say(words.sendHint, language, { mailbox: person.mailbox })}</p>
        <button type="submit">{words.sendCode[language]}</button>
      </DeedForm>
      <Back setting={setting} ceremony={ceremony} />
    </SigningFrame>
  );
};

/** In one's own words: why one does not sign, or what one wants to know first. */
export const SayPage = ({ setting, ceremony, what }: Shown & { what: 'refuse' | 'question' }) => {
  const { language } = setting;
  const { mailbox } = ceremony.person;
  const said = {
    refuse: {
      title: words.refuse,
      field: 'reason',
      deed: 'reason',
      label: words.why,
      hint: words.whyHint,
      button: words.sendCode,
    },
    question: {
      title: words.question,
      field: 'question',
      deed: 'question',
      label: words.yourQuestion,
      hint: words.questionHint,
      button: words.ask,
    },
  }[what];
  const problem = ceremony.problems.find(({ field }) => field === said.field);
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step={what} title={said.title[language]}>
      <DeedForm setting={setting} ceremony={ceremony} step={what} deed={said.deed}>
        <div class={`field${problem ? ' wrong' : ''}`}>
          <label for={said.field}>{said.label[language]}</label>
          <p class="hint" id={`${said.field}-hint`}>
            {say(said.hint, language, { mailbox })}
          </p>
          <Mistake problem={problem} language={language} />
          <textarea
            id={said.field}
            name={said.field}
            rows={4}
            aria-describedby={describedBy(said.field, 'hint', problem)}
            aria-invalid={problem ? true : undefined}
          >
            {ceremony.typed[said.field] ?? ''}
          </textarea>
        </div>
        {what === 'refuse' && <p class="hint">{say(words.refuseSendHint, language, { mailbox })}</p>}
        <button type="submit">{said.button[language]}</button>
      </DeedForm>
      <Back setting={setting} ceremony={ceremony} />
    </SigningFrame>
  );
};

/** A question is on its way; the signature stays open. */
export const QuestionAskedPage = ({ setting, ceremony }: Shown) => {
  const { language } = setting;
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step="asked" title={words.asked2[language]}>
      <div class="panel good">
        <p>{say(words.askedText, language, { mailbox: ceremony.person.mailbox })}</p>
      </div>
      <Back setting={setting} ceremony={ceremony} />
    </SigningFrame>
  );
};
