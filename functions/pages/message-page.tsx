import type { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import { Layout, type Setting } from './layout.tsx';
import { words } from './words.ts';

/** An honest page for what cannot be done: what it is, and what to do. Never an error of ours. */
export const RefusalPage = ({ setting, refusal }: { setting: Setting; refusal: Refusal }) => {
  const { language } = setting;
  const quiet = refusal.kind === 'conflict' || refusal.kind === 'gone';
  const title = quiet ? words.noLonger[language] : words.cannot[language];
  return (
    <Layout setting={setting} title={title}>
      <div class={`panel ${quiet ? 'wait' : 'bad'}`}>
        <h1>{title}</h1>
        <p>{refusal.words[language]}</p>
      </div>
      <p>
        {'to' in refusal.facts ? (
          <a href={inLanguage(String(refusal.facts.to), language)}>{words.toItsPage[language]}</a>
        ) : (
          <a href={inLanguage('/', language)}>{words.toStart[language]}</a>
        )}
      </p>
    </Layout>
  );
};

/** Our own fault, without its inside. */
export const FaultPage = ({ setting }: { setting: Setting }) => {
  const { language, identity } = setting;
  return (
    <Layout setting={setting} title={words.ourFault[language]}>
      <div class="panel bad">
        <h1>{words.ourFault[language]}</h1>
        <p>{say(words.ourFaultText, language, { contact: identity.contact })}</p>
      </div>
    </Layout>
  );
};
