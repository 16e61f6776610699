import type { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { inLanguage } from '../links/in-language.ts';
import { Layout, type Setting } from '../pages/layout.tsx';
import { words as pageWords } from '../pages/words.ts';
import { words } from './words.ts';

/** What staff cannot do, why, and the way on. After signing in elsewhere the language is not known: both, then. */
export const ConsoleRefusalPage = ({ setting, refusal }: { setting: Setting; refusal: Refusal }) => {
  const { language } = setting;
  const both = setting.switchable === false;
  const again = refusal.name === 'NotStaff' ? words.signInAsAnother : words.toConsole;
  const target = refusal.name === 'NotStaff' ? '/console/sign-in' : '/console';
  return (
    <Layout setting={setting} title={pageWords.cannot[language]}>
      <div class="panel bad">
        <h1>{pageWords.cannot[language]}</h1>
        <p>{refusal.words[language]}</p>
        {both && <p lang="en">{refusal.words.en}</p>}
      </div>
      <p>
        <a href={inLanguage(target, language)}>{again[language]}</a>
        {both && (
          <>
            {' / '}
            <a lang="en" href={inLanguage(target, 'en')}>
              {again.en}
            </a>
          </>
        )}
      </p>
    </Layout>
  );
};

export const SignedOutPage = ({ setting }: { setting: Setting }) => {
  const { language } = setting;
  return (
    <Layout setting={setting} title={words.signedOut[language]}>
      <div class="panel good">
        <h1>{words.signedOut[language]}</h1>
        <p>{words.signedOutText[language]}</p>
      </div>
      <p>
        <a href={inLanguage('/console', language)}>{words.signInAgain[language]}</a>
      </p>
    </Layout>
  );
};
