import { deadline, spanish } from '../../workflows/calendar.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { askNamed, asksOf } from '../../workflows/vocabulary/workflow.ts';
import { onDate } from './dates.ts';
import { Layout, type Setting, say } from './layout.tsx';
import { Reference } from './parts.tsx';
import { type Standing, StandingOf } from './standing.tsx';
import { words } from './words.ts';

/** What the submitter sees before any mail: the reference, what happens next and when. It survives a bookmark. */
export const ReceivedPage = ({ setting, standing }: { setting: Setting; standing: Standing }) => {
  const { language, identity } = setting;
  const { workflow, current } = standing;
  const { head } = current;
  const [first, ...then] = asksOf(workflow, valuesOf(current)).map((name) => askNamed(workflow, name));
  const confirmed = current.asks.some((row) => row.name === first?.name && row.status === 'done');
  const until = first
    ? deadline({ from: new Date(head.createdAt), span: first.within, calendar: spanish }).toISOString()
    : head.createdAt;
  return (
    <Layout setting={setting} title={words.received[language]}>
      <div class="panel good">
        <h1>{words.received[language]}</h1>
        <p>
          {words.reference[language]}: <Reference request={head.request} />
        </p>
        {!confirmed && head.status === 'open' && (
          <p>{say(words.receivedNext, language, { date: onDate(until, language) })}</p>
        )}
      </div>
      {(confirmed || head.status !== 'open') && <StandingOf standing={standing} language={language} />}
      <h2>{words.receivedThen[language]}</h2>
      <ol>
        {then.map((ask) => (
          <li>{ask.state[language]}</li>
        ))}
      </ol>
      <p>{say(words.receivedContact, language, { contact: identity.contact })}</p>
      <p class="soft">{words.receivedKeep[language]}</p>
    </Layout>
  );
};
