import { keptUntil } from '../../workflows/lifecycle/blocked.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { say, type Words } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import { closedWords } from './closed-words.ts';
import { onDate } from './dates.ts';
import { Layout, type Setting } from './layout.tsx';
import { ErrorSummary, Reference } from './parts.tsx';
import { type Standing, StandingOf } from './standing.tsx';

type Blocked = { setting: Setting; standing: Standing; title: Words; problems?: readonly Problem[] };

/** What any link of a request that has ended leads to: its reference, its days, how it ended and until when it is kept. Nobody and nothing typed is shown. */
export const BlockedPage = ({ setting, standing, title, problems = [] }: Blocked) => {
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
      <StandingOf standing={standing} language={language} />
      <p>{say(blocked, language, places)}</p>
      <p>{say(wanted, language, places)}</p>
      <p>
        <a href={inLanguage(`/new/${workflow.name}`, language)}>{closedWords.another[language]}</a>
      </p>
    </Layout>
  );
};

const blocked: Words = {
  es: 'La solicitud se presentó el {submitted}. Como lo aprobado ha terminado, sus datos están bloqueados: se conservan hasta el {until} por si hay reclamaciones, no se muestran a nadie y después se borran.',
  en: 'The request was submitted on {submitted}. As what was approved has ended, its data are blocked: they are kept until {until} in case of claims, are shown to nobody, and are then erased.',
};

const wanted: Words = {
  es: 'Si los necesita para una reclamación, o para ejercer sus derechos sobre sus datos, escriba a {contact} con la referencia.',
  en: 'If you need them for a claim, or to use your rights over your data, write to {contact} with the reference.',
};
