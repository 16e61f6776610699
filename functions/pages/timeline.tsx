import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { ChainedEvent } from '../ledger/port.ts';
import { atTime } from './dates.ts';
import { eventWords } from './event-words.ts';
import type { Standing } from './standing.tsx';

type Told = { standing: Standing; language: Language };

/** The record of a request in words, oldest first. */
export const Timeline = ({ standing, trail, language }: Told & { trail: readonly ChainedEvent[] }) => (
  <ul class="timeline">
    {trail.map((event) => (
      <li>
        <time datetime={event.at}>{atTime(event.at, language)}</time>
        {sentenceOf(event, { standing, language })}
      </li>
    ))}
  </ul>
);

/** One event in one sentence. */
const sentenceOf = (event: ChainedEvent, told: Told): string => {
  const { standing, language } = told;
  const ask = event.ask === undefined ? undefined : askNamed(standing.workflow, event.ask);
  const receipt: Words | undefined = ask && choiceOf(ask.kind, event.choice ?? '')?.receipt;
  const places = {
    who: nameOf(event, told),
    step: ask?.state[language] ?? '',
    did: receipt?.[language] ?? '',
    round: String(event.round ?? ''),
  };
  return say(eventWords[event.type], language, places);
};

const nameOf = (event: ChainedEvent, { standing, language }: Told): string => {
  const { asks } = standing.current;
  // After changes another company may be the other party: whoever was asked then comes first.
  const then = asks.filter((row) => row.name === event.ask && row.round === event.round);
  const people = [...then, ...asks].flatMap((row) => row.people);
  const named = people.find((one) => one.id === event.by && one.name !== '');
  return named ? `${named.name} (${named.organisation})` : (actors[event.by]?.[language] ?? event.by);
};

const actors: Record<string, Words> = {
  requester: { es: 'Quien presentó la solicitud', en: 'The requester' },
  otherParty: { es: 'La otra parte', en: 'The other party' },
  clock: { es: 'El sistema', en: 'The system' },
  run: { es: 'El sistema', en: 'The system' },
};
