import { type Span, spanWords } from '../../workflows/calendar.ts';
import { notAble } from '../../workflows/lifecycle/candidacy.ts';
import { type Ask, isPutTo } from '../../workflows/vocabulary/asks.ts';
import { bindingPlaces } from '../../workflows/vocabulary/binding.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { ChainedEvent, Message, Note } from '../ledger/port.ts';
import { leftOutBriefly } from '../mail/left-out.ts';
import { atTime } from './dates.ts';
import { eventWords, leftOutWords, reasonWords, type Telling, wanted } from './event-words.ts';
import type { Standing } from './standing.tsx';
import { askedBesides, besides, who, whom } from './timeline-people.ts';

/** `messages`: the mails of the request, for staff alone: from them they read who of IMTCloud was asked, and who was not; `notes`: why staff did what they did. */
export type Told = {
  standing: Standing;
  language: Language;
  messages?: readonly Message[];
  notes?: readonly Note[];
};

/** The record of a request in words, oldest first. */
export const Timeline = ({ trail, ...told }: Told & { trail: readonly ChainedEvent[] }) => (
  <ul class="timeline">
    {trail.map((event) => (
      <li>
        <time datetime={event.at}>{atTime(event.at, told.language)}</time>
        {sentenceOf(event, told)}
        <Reason event={event} told={told} />
      </li>
    ))}
  </ul>
);

/** Why staff did it: for staff alone, and gone once it is erased. */
const Reason = ({ event, told: { notes = [], language } }: { event: ChainedEvent; told: Told }) => {
  const { reason = '' } = notes.find(({ commitment }) => commitment === event.because)?.content ?? {};
  return reason === '' ? null : <span class="reason">{say(reasonWords(event.type), language, { reason })}</span>;
};

/** One event in one sentence. */
const sentenceOf = (event: ChainedEvent, told: Told): string => {
  const { standing, language, messages } = told;
  const { workflow, directory } = standing;
  const ask = event.ask === undefined ? undefined : askNamed(workflow, event.ask);
  const did = ask && choiceOf(workflow, ask, event.choice ?? '')?.receipt;
  const sentence = say(eventWords[tellingOf(event, ask, told)], language, {
    ...bindingPlaces(workflow),
    who: who(event, ask, told),
    whom: ask ? whom(event, ask, told) : '',
    besides: besides(event, told),
    what: ask ? wantedOf(ask, workflow.changes?.ask.name) : '',
    did: did ?? '',
    round: String(event.round ?? ''),
    days: event.type === 'DeadlineExtended' ? spanWords(event.choice as Span, language) : '',
  });
  if (!messages || !event.leftOut?.length) return sentence;
  return say(leftOutWords, language, { sentence, who: leftOutBriefly(event.leftOut, directory, language) });
};

/** What an ask wants; one with answers of its own says it itself. */
const wantedOf = ({ name, kind, answers, please }: Ask, changes: string | undefined): Words =>
  answers ? please : wanted[name === changes ? 'changes' : kind];

/** In which way an event is told; only the requester is spoken to. */
const tellingOf = (event: ChainedEvent, ask: Ask | undefined, told: Told): Telling => {
  const { type, choice } = event;
  const ours = event.by.startsWith('staff:') ? byUs[type] : undefined;
  if (ours) return ours;
  const toYou = !told.messages && ask !== undefined && isPutTo(ask, 'requester');
  switch (type) {
    case 'AskOpened':
      return toYou ? 'AskOpened to you' : type;
    case 'AskAnswered':
      return askedBesides(event, told) ? 'AskAnswered and asked' : type;
    case 'MailBounced':
      return ask && askedBesides(event, told) ? 'MailBounced and asked' : type;
    case 'AskDeclinedByPerson':
      return askedBesides(event, told) ? 'AskDeclinedByPerson and asked' : type;
    case 'AskReassigned':
      return askedBesides(event, told) ? type : 'AskReassigned alone';
    case 'AskReminded':
      if (choice !== undefined) return 'AskReminded alone';
      return toYou ? 'AskReminded to you' : type;
    case 'CandidatePassedOver':
      if (event.by === 'run') return 'CandidatePassedOver nobody';
      return choice === notAble ? 'CandidatePassedOver not able' : type;
    case 'AskExpired':
      if (event.status === undefined) return 'AskExpired and went on';
      if (ask?.silence === 'escalates') return 'AskExpired undecided';
      return toYou ? 'AskExpired to you' : type;
    case 'CodeSent':
      return choice === 'refuse' ? 'CodeSent to refuse' : type;
    case 'FindingReviewed':
      return choice === 'struck' ? 'FindingReviewed struck' : type;
    case 'RequestErased':
      return choice === undefined ? type : 'RequestErased early';
    default:
      return type;
  }
};

/** What is told in another way when staff did it. */
const byUs: Partial<Record<ChainedEvent['type'], Telling>> = {
  LinkSentAgain: 'LinkSentAgain by us',
  AskReminded: 'AskReminded by us',
  RequestWithdrawn: 'RequestWithdrawn by us',
  RequestResumed: 'RequestResumed by us',
};
