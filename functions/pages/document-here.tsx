import type { Drawn } from '../../workflows/lifecycle/signing/document.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import { Facts } from './parts.tsx';

type Shown = { document: Drawn | undefined; action: string; language: Language };

/** The document that the page is about, where there is one: to open by this very link, and by what one knows that it is that one. */
export const DocumentHere = ({ document, action, language }: Shown) =>
  document === undefined ? null : (
    <section>
      <h2>{heading[language]}</h2>
      <p>
        <a href={`${action}/document`}>{open[language]}</a>
      </p>
      <Facts
        language={language}
        rows={[
          { field: 'template', label: template[language], value: document.templateVersion },
          { field: 'hash', label: hash[language], value: document.sha256 },
        ]}
      />
    </section>
  );

const heading: Words = { es: 'El documento', en: 'The document' };
const open: Words = { es: 'Abrir o descargar el documento (PDF)', en: 'Open or download the document (PDF)' };
const template: Words = { es: 'Versión de la plantilla', en: 'Template version' };
const hash: Words = { es: 'SHA-256 del documento', en: 'SHA-256 of the document' };
