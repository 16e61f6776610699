import { keptUntil } from '../../workflows/lifecycle/blocked.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { say, type Words } from '../../workflows/vocabulary/words.ts';
import type { ChainedEvent } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { closedWords } from './closed-words.ts';
import { onDate } from './dates.ts';
import { Layout, type Setting } from './layout.tsx';
import { ErrorSummary, Reference } from './parts.tsx';
import { type Standing, StandingOf } from './standing.tsx';
import { Timeline } from './timeline.tsx';
import { words } from './words.ts';

type Blocked = {
  setting: Setting;
  standing: Standing;
  title: Words;
  problems?: readonly Problem[];
  /** For the requester: what happened and when, by role. */
  trail?: readonly ChainedEvent[];
};

/** What any link of a request that has ended leads to: its reference, its days, how it ended and until when it is kept. Nobody and nothing typed is shown. */
export const BlockedPage = ({ setting, standing, title, problems = [], trail }: Blocked) => {
  const { language, identity } = setting;
  const { workflow, current } = standing;
  const { head } = current;
  const places = {
    submitted: onDate(head.createdAt, language),
    until: onDate(keptUntil(head) ?? head.changedAt, language),
    contact: identity.contact,
  };
  return (
    <Layout setting={setting} title={title[language]} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <h1>{title[language]}</h1>
      <p>
        <Reference request={head.request} />
      </p>
      <StandingOf standing={standing} today={setting.today} language={language} />
      <p>{say(blocked, language, places)}</p>
      <p>{say(wanted, language, places)}</p>
      {trail && (
        <>
          <h2>{words.history[language]}</h2>
          <Timeline standing={nameless(standing)} trail={trail} language={language} />
        </>
      )}
      <p>
        <a href={inLanguage(`/new/${workflow.name}`, language)}>{closedWords.another[language]}</a>
      </p>
    </Layout>
  );
};

/** With nobody's name in it: whoever did something is told by role. */
const nameless = (standing: Standing): Standing => {
  const asks = standing.current.asks.map((row) => ({
    ...row,
    people: row.people.map((one) => ({ ...one, name: '' })),
  }));
  return { ...standing, current: { ...standing.current, asks } };
};

const blocked: Words = {
  es: 'La solicitud se presentó el {submitted}. Como lo aprobado ha terminado, sus datos están bloqueados: se conservan hasta el {until} por si hay reclamaciones, no se muestran a nadie y después se borran.',
  en: 'The request was submitted on {submitted}. As what was approved has ended, its data are blocked: they are kept until {until} in case of claims, are shown to nobody, and are then erased.',
};

const wanted: Words = {
  es: 'Si los necesita para una reclamación, o para ejercer sus derechos sobre sus datos, escriba a {contact} con la referencia.',
  en: 'If you need them for a claim, or to use your rights over your data, write to {contact} with the reference.',
};
