import { bindingPlaces } from '../../workflows/vocabulary/binding.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { ChainedEvent } from '../ledger/port.ts';
import { leftOutBriefly } from '../mail/left-out.ts';
import { atTime } from './dates.ts';
import { eventWords, leftOutWords } from './event-words.ts';
import type { Standing } from './standing.tsx';

/** `staff`: whether whoever reads it may know who of IMTCloud was not asked. */
type Told = { standing: Standing; language: Language; staff?: boolean };

/** The record of a request in words, oldest first. */
export const Timeline = ({ standing, trail, language, staff = false }: Told & { trail: readonly ChainedEvent[] }) => (
  <ul class="timeline">
    {trail.map((event) => (
      <li>
        <time datetime={event.at}>{atTime(event.at, language)}</time>
        {sentenceOf(event, { standing, language, staff })}
      </li>
    ))}
  </ul>
);

/** One event in one sentence. */
const sentenceOf = (event: ChainedEvent, told: Told): string => {
  const { standing, language, staff } = told;
  const ask = event.ask === undefined ? undefined : askNamed(standing.workflow, event.ask);
  const receipt: Words | undefined = ask && choiceOf(standing.workflow, ask, event.choice ?? '')?.receipt;
  const places = {
    ...bindingPlaces(standing.workflow),
    who: nameOf(event, told),
    step: ask?.state[language] ?? '',
    did: receipt?.[language] ?? '',
    round: String(event.round ?? ''),
  };
  const sentence = say(eventWords[event.type], language, places);
  if (!staff || !event.leftOut?.length) return sentence;
  return say(leftOutWords, language, { sentence, who: leftOutBriefly(event.leftOut, standing.directory, language) });
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
