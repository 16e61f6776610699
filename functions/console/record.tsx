import { say } from '../../workflows/vocabulary/words.ts';
import { verifyTrail } from '../ledger/verify-trail.ts';
import { atTime } from '../pages/dates.ts';
import type { Shown } from './request-page.tsx';
import { requestWords } from './request-words.ts';

/** The chain of events with its hashes, verified while you look. */
export const Record = ({ view: { current, trail }, language }: Shown) => {
  const findings = verifyTrail(current, trail);
  const holds = findings.length === 0;
  const named = findings.map(({ name, at }) => `${name} (${at})`).join(', ');
  return (
    <section>
      <h2>
        {requestWords.record[language]}{' '}
        <span class={`tag ${holds ? 'good' : 'bad'}`}>
          {(holds ? requestWords.recordHolds : requestWords.recordBroken)[language]}
        </span>
      </h2>
      {!holds && <p class="panel bad">{say(requestWords.recordWrong, language, { findings: named })}</p>}
      <p>{say(requestWords.recordIs, language, { n: String(trail.length), hash: current.head.hash })}</p>
      <details>
        <summary>{requestWords.hashes[language]}</summary>
        <ol class="hashes">
          {trail.map((event) => (
            <li>
              {event.type} <span class="soft">· {atTime(event.at, language)}</span>
              <br />
              <code>{event.hash}</code>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
};
