import type { Language } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import { inLanguage } from '../links/in-language.ts';
import { dataProtection } from './legal-words.ts';
import { words } from './words.ts';

type Told = { identity: LegalIdentity; workflow: Workflow; language: Language };

/** The basic information that the law wants where data are typed; the page with more opens beside the form. */
export const DataProtection = ({ identity, workflow, language }: Told) => (
  <section class="small-print">
    <h2>{words.dataProtection[language]}</h2>
    <p>
      {dataProtection(identity, workflow)[language]}{' '}
      <a href={inLanguage('/privacy', language)} target="_blank" rel="noopener">
        {words.moreOnPrivacy[language]}
      </a>
    </p>
  </section>
);
