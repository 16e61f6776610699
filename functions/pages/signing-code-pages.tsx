import { hashPrefix } from '../../workflows/lifecycle/signing/document.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import { Back, DeedForm, Line, type Shown, SigningFrame, stepAddress } from './signing-frame.tsx';
import { signingWords as words } from './signing-words.ts';

/** The code that signs, with another one to ask for, and the way back to correct what was typed. */
export const CodePage = ({ setting, ceremony }: Shown) => {
  const { language } = setting;
  const { signing, document, action } = ceremony;
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step="code" title={words.code[language]}>
      <Sent setting={setting} ceremony={ceremony} />
      {signing?.said && <p>{say(words.asSaid, language, { ...signing.said })}</p>}
      <DeedForm setting={setting} ceremony={ceremony} step="code" deed="sign">
        <Line
          name="code"
          label={words.codeLabel[language]}
          hint={say(words.codeHint, language, { hash: hashPrefix(document) })}
          autocomplete="one-time-code"
          setting={setting}
          ceremony={ceremony}
        />
        <button type="submit">{words.signNow[language]}</button>
      </DeedForm>
      <Another setting={setting} ceremony={ceremony} step="code" deed="another" />
      <p>
        <a href={stepAddress(action, 'details', language)}>{words.correct[language]}</a>
      </p>
      <Back setting={setting} ceremony={ceremony} />
    </SigningFrame>
  );
};

/** The code by which one does not sign, under the reason as it will be recorded: until it is typed nothing has ended. */
export const RefusalCodePage = ({ setting, ceremony }: Shown) => {
  const { language } = setting;
  const { signing, document, action } = ceremony;
  return (
    <SigningFrame setting={setting} ceremony={ceremony} step="refuse-code" title={words.refuseCode[language]}>
      <Sent setting={setting} ceremony={ceremony} />
      <p>{words.whySaid[language]}</p>
      <blockquote>{signing?.refusing?.reason}</blockquote>
      <DeedForm setting={setting} ceremony={ceremony} step="refuse-code" deed="refuse">
        <Line
          name="code"
          label={words.codeLabel[language]}
          hint={say(words.refuseCodeHint, language, { hash: hashPrefix(document) })}
          autocomplete="one-time-code"
          setting={setting}
          ceremony={ceremony}
        />
        <button type="submit">{words.refuseNow[language]}</button>
      </DeedForm>
      <Another setting={setting} ceremony={ceremony} step="refuse-code" deed="reason again" />
      <p>
        <a href={stepAddress(action, 'refuse', language)}>{words.correctWhy[language]}</a>
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
