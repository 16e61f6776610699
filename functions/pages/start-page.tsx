import { workflows } from '../../workflows/register.ts';
import { capital } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import { Layout, type Setting } from './layout.tsx';
import { verifyWords } from './verify-words.ts';
import { words } from './words.ts';

/** The requests that one can make. */
export const StartPage = ({ setting }: { setting: Setting }) => {
  const { language } = setting;
  return (
    <Layout setting={setting} title={words.startTitle[language]}>
      <h1>{words.startTitle[language]}</h1>
      <p class="lead">{words.startLead[language]}</p>
      <ul class="cards">
        {workflows.map((workflow) => (
          <li>
            <h2>{capital(workflow.noun[language])}</h2>
            <p>{workflow.summary[language]}</p>
            <p>
              <a class="button" href={inLanguage(`/new/${workflow.name}`, language)}>
                {words.begin[language]}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p class="soft">{words.startNote[language]}</p>
      <p>
        <a href={inLanguage('/verify', language)}>{verifyWords.title[language]}</a>
      </p>
    </Layout>
  );
};
