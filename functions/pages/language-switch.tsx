import type { Language } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import type { Setting } from './layout.tsx';

const otherLanguage: Record<Language, { language: Language; name: string }> = {
  es: { language: 'en', name: 'English' },
  en: { language: 'es', name: 'Español' },
};

/** A plain link, or a button that sends the form along: no flags, no redirect. */
export const LanguageSwitch = ({ setting }: { setting: Setting }) => {
  const { language, name } = otherLanguage[setting.language];
  if (setting.form) return <SendingSwitch form={setting.form} language={language} name={name} />;
  if (setting.switchable === false) return null;
  return (
    <a href={inLanguage(setting.path, language)} lang={language} hreflang={language}>
      {name}
    </a>
  );
};

type Sending = { form: NonNullable<Setting['form']>; language: Language; name: string };

/** The first button of a form is the one that Enter presses: an unseen "go on" stands before the switch. */
const SendingSwitch = ({ form, language, name }: Sending) => (
  <>
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody tabs to it, and Safari presses only what is laid out */}
    <button type="submit" class="unseen" form={form.id} name="go" value="on" tabindex={-1} aria-hidden="true" />
    <button
      type="submit"
      class="link"
      form={form.id}
      formaction={inLanguage(form.action, language)}
      name="go"
      value="stay"
      lang={language}
    >
      {name}
    </button>
  </>
);
