import type { Words } from '../../workflows/vocabulary/words.ts';
import { Layout, type Setting } from './layout.tsx';

export type LegalDocument = { title: Words; parts: { title: Words; text: Words }[] };

/** A page that the law asks for, made from validated configuration. */
export const LegalPage = ({ setting, document }: { setting: Setting; document: LegalDocument }) => {
  const { language } = setting;
  return (
    <Layout setting={setting} title={document.title[language]}>
      <h1>{document.title[language]}</h1>
      {document.parts.map((part) => (
        <section>
          <h2>{part.title[language]}</h2>
          <p>{part.text[language]}</p>
        </section>
      ))}
    </Layout>
  );
};
