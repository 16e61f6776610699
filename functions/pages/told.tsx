import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { Facts } from './parts.tsx';

/** Who will be told what, and when: read before anything is sent. */
export const Told = ({ workflow, language }: { workflow: Workflow; language: Language }) => {
  const { tells } = workflow;
  if (!tells) return null;
  const rows = tells.map(({ who, what, when }) => ({
    field: who.en,
    label: who[language],
    value: `${what[language]} — ${when[language]}.`,
  }));
  return (
    <section>
      <h2 id="told">{title[language]}</h2>
      <Facts rows={rows} language={language} />
    </section>
  );
};

const title: Words = { es: 'A quién se dirá qué, y cuándo', en: 'Who will be told what, and when' };
