import type { Child } from 'hono/jsx';
import type { Language } from '../../workflows/vocabulary/words.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import { inLanguage } from '../links/in-language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { words } from './words.ts';

/** Whom a page is rendered for: its language, its own address for the language switch, and who answers for the service. */
export type Setting = {
  language: Language;
  path: string;
  identity: LegalIdentity;
  /** The day on which it is read: days of its year are said without the year. */
  today?: string;
  switchable?: boolean;
  /** The form that the switch sends along, so that nothing typed is lost. */
  form?: { id: string; action: string };
};

type Frame = { setting: Setting; title: string; mistaken?: boolean; wide?: boolean; children?: Child };

/** The frame of every page. The switch of language is a plain link: no flags, no redirect. */
export const Layout = ({ setting, title, mistaken = false, wide = false, children }: Frame) => {
  const { language, identity } = setting;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${mistaken ? words.error[language] : ''}${title} · Aval`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body class={wide ? 'wide' : ''}>
        <a class="skip" href="#content">
          {words.skip[language]}
        </a>
        <header class="bar">
          <div>
            <a class="brand" href={inLanguage('/', language)}>
              Aval <span>{words.brandOf[language]}</span>
            </a>
            <LanguageSwitch setting={setting} />
          </div>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Foot identity={identity} language={language} />
      </body>
    </html>
  );
};

const Foot = ({ identity, language }: { identity: LegalIdentity; language: Language }) => (
  <footer>
    <div>
      <p>
        {identity.legalName} · NIF {identity.taxId} · {identity.seat}
      </p>
      <p>
        <a href={inLanguage('/legal', language)}>{words.legal[language]}</a>
        <a href={inLanguage('/privacy', language)}>{words.privacy[language]}</a>
        <a href={inLanguage('/accessibility', language)}>{words.accessibility[language]}</a>
      </p>
    </div>
  </footer>
);
