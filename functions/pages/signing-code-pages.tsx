import type { Child } from 'hono/jsx';
import { hashPrefix } from '../../workflows/lifecycle/signing/document.ts';
import { say, type Words } from '../../workflows/vocabulary/words.ts';
import { Back, DeedForm, Line, type Shown, SigningFrame, stepAddress } from './signing-frame.tsx';
import { signingWords as words } from './signing-words.ts';

/** The code that signs, with another one to ask for, and the way back to correct what was typed. */
export const CodePage = ({ setting, ceremony }: Shown) => {
  const said = ceremony.signing?.said;
  return (
    <CodeStep setting={setting} ceremony={ceremony} {...signs}>
      {said && <p>{say(words.asSaid, setting.language, { ...said })}</p>}
    </CodeStep>
  );
};

/** The code by which one does not sign, under the reason as it will be recorded: until it is typed nothing has ended. */
export const RefusalCodePage = ({ setting, ceremony }: Shown) => (
  <CodeStep setting={setting} ceremony={ceremony} {...refuses}>
    <p>{words.whySaid[setting.language]}</p>
    <blockquote>{ceremony.signing?.refusing?.reason}</blockquote>
  </CodeStep>
);

/** What the two codes differ in: the step with its deed, the deed that asks for another code, and where to correct what it confirms. */
interface CodeFor {
  step: string;
  title: Words;
  hint: Words;
  deed: string;
  button: Words;
  another: string;
  back: { step: string; name: Words };
}
const signs: CodeFor = {
  step: 'code',
  title: words.code,
  hint: words.codeHint,
  deed: 'sign',
  button: words.signNow,
  another: 'another',
  back: { step: 'details', name: words.correct },
};
const refuses: CodeFor = {
  step: 'refuse-code',
  title: words.refuseCode,
  hint: words.refuseCodeHint,
  deed: 'refuse',
  button: words.refuseNow,
  another: 'reason again',
  back: { step: 'refuse', name: words.correctWhy },
};

/** A code to type under what it confirms. */
const CodeStep = (shown: Shown & CodeFor & { children?: Child }) => {
  const { setting, ceremony, step, title, hint, deed, button, another, back, children } = shown;
  const { language } = setting;
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step={step} title={title[language]}>
      <Sent setting={setting} ceremony={ceremony} />
      {children}
      <DeedForm setting={setting} ceremony={ceremony} step={step} deed={deed}>
        <Line
          name="code"
          label={words.codeLabel[language]}
          hint={say(hint, language, { hash: hashPrefix(ceremony.document) })}
          autocomplete="one-time-code"
          setting={setting}
          ceremony={ceremony}
        />
        <button type="submit">{button[language]}</button>
      </DeedForm>
      <Another setting={setting} ceremony={ceremony} step={step} deed={another} />
      <p>
        <a href={stepAddress(ceremony.action, back.step, language)}>{back.name[language]}</a>
      </p>
      <Back setting={setting} ceremony={ceremony} />
    </SigningFrame>
  );
};

/** Where the last code went, and for how long it holds. */
const Sent = ({ setting: { language }, ceremony: { person, signing } }: Shown) => {
  const number = String(signing?.codes.at(-1)?.number ?? 1);
  return <p>{say(words.codeSent, language, { mailbox: person.mailbox, number })}</p>;
};

/** What was said with the last code still stands for the next one. */
const Another = ({ setting: { language }, ceremony, step, deed }: Shown & { step: string; deed: string }) => (
  <form method="post" action={stepAddress(ceremony.action, step, language)}>
    <h2>{words.another[language]}</h2>
    <p class="hint">{words.anotherHint[language]}</p>
    <button type="submit" class="plain" name="deed" value={deed}>
      {words.another[language]}
    </button>
  </form>
);
