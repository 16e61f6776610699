import { localDate, longDate, spanWords } from '../../workflows/calendar.ts';
import type { Directory } from '../../workflows/directory.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Notice } from '../../workflows/lifecycle/change.ts';
import { partyOf, valuesOf } from '../../workflows/lifecycle/people.ts';
import { groupReference } from '../../workflows/reference.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import { fill, type Language, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Block, Content } from './content.ts';
import { leads, silences, words } from './words.ts';

/** What a notice is about. */
export type Request = { workflow: Workflow; current: Case; directory: Directory };
type Telling = Request & { notice: Notice; ask: Ask | undefined; language: Language };

/** Puts a notice into words, in the language of whoever reads it. It never holds a secret. */
export const compose = (notice: Notice, request: Request): Content => {
  const language = notice.to.language;
  const ask = notice.ask === undefined ? undefined : askNamed(request.workflow, notice.ask);
  const telling: Telling = { ...request, notice, ask, language };
  const lead = fill(leads[notice.kind], placesOf(telling))[language];
  const action = actionOf(telling);
  return {
    language,
    subject: subjectOf(telling),
    preheader: lead.slice(0, 140),
    blocks: [paragraph(say(words.greeting, language, { name: notice.to.name })), paragraph(lead), ...blocksOf(telling)],
    ...(action && { action }),
  };
};

/** The same for every mail of a request, so that threads hold. */
const subjectOf = ({ workflow, current, language }: Telling): string =>
  say(words.subject, language, {
    reference: groupReference(current.head.request),
    noun: capital(workflow.noun[language]),
    title: current.head.title,
  });

const placesOf = (telling: Telling): Record<string, string | Words> => {
  const { notice, ask, language, current } = telling;
  const receipt = ask && notice.choice ? choiceOf(ask.kind, notice.choice)?.receipt : undefined;
  return {
    please: ask?.please ?? '',
    step: ask?.state ?? '',
    who: notice.by === undefined ? '' : nameOf(current, notice.by),
    did: receipt ?? '',
    deadline: deadlineOf(telling),
    first: longDate(current.head.firstDay, language),
    last: longDate(current.head.lastDay, language),
  };
};

const deadlineOf = ({ notice, ask, language }: Telling): string =>
  ask && notice.until
    ? say(words.deadline, language, {
        span: spanWords(ask.within, language),
        date: longDate(localDate(new Date(notice.until)), language),
      })
    : '';

const blocksOf = (telling: Telling): Block[] => [
  ...sourceOf(telling),
  { kind: 'facts', rows: factsOf(telling) },
  ...reasonOf(telling),
  ...saidBefore(telling),
  ...copyOf(telling),
];

/** Whoever did not give us their address reads in the first mail who did (policy: personal data). */
const sourceOf = (telling: Telling): Block[] => {
  const { notice, workflow, current, directory, language } = telling;
  if (notice.kind !== 'asked' || notice.to.id !== 'otherParty') return [];
  const requester = partyOf({ workflow, current }, 'requester', directory);
  const listed = directory.implementers.some((one) => one.contact.mailbox === notice.to.mailbox);
  const places = { requester: requester.name, organisation: requester.organisation };
  return [paragraph(say(listed ? words.sourceDirectory : words.source, language, places))];
};

const factsOf = (telling: Telling): { label: string; value: string }[] => {
  const { notice, ask, workflow, current, directory, language } = telling;
  const requester = partyOf({ workflow, current }, 'requester', directory);
  const places = { first: longDate(current.head.firstDay, language), last: longDate(current.head.lastDay, language) };
  const waits = notice.link === 'ask' && ask;
  return [
    { label: words.reference[language], value: groupReference(current.head.request) },
    { label: words.what[language], value: `${capital(workflow.noun[language])}: ${current.head.title}` },
    { label: words.who[language], value: `${requester.name}, ${requester.organisation}` },
    { label: words.days[language], value: say(words.fromTo, language, places) },
    ...(waits ? [{ label: words.until[language], value: deadlineOf(telling) }] : []),
    ...(waits ? [{ label: words.silence[language], value: silences[ask.silence][language] }] : []),
  ];
};

const reasonOf = ({ notice, current, language }: Telling): Block[] =>
  notice.reason && notice.by
    ? [{ kind: 'quote', by: say(words.reason, language, { who: nameOf(current, notice.by) }), text: notice.reason }]
    : [];

/** Whoever decides reads what others answered; whoever must change reads what was asked of them. */
const saidBefore = ({ notice, ask, workflow, current, language }: Telling): Block[] => {
  if (notice.link !== 'ask' || !ask || ask.kind === 'confirmation') return [];
  return current.asks
    .filter((row) => row.name !== ask.name && row.round === current.head.round)
    .flatMap((row) =>
      row.answers.flatMap((answer): Block[] => {
        const { kind } = askNamed(workflow, row.name);
        const receipt = choiceOf(kind, answer.choice)?.receipt;
        if (!receipt || kind === 'confirmation') return [];
        const by = say(words.saidBefore, language, { who: nameOf(current, answer.by), did: receipt[language] });
        return [{ kind: 'quote', by, text: answer.reason }];
      }),
    );
};

/** The requester's own copy of everything sent. */
const copyOf = ({ notice, workflow, current, directory, language }: Telling): Block[] =>
  notice.kind === 'received'
    ? shown(workflow, valuesOf(current), directory, language).map(({ rows }) => ({ kind: 'facts', rows }))
    : [];

const actionOf = ({ notice, ask, language }: Telling): Content['action'] => {
  if (notice.link === 'none') return undefined;
  if (notice.link === 'status') return { label: words.status[language], purpose: 'status' };
  const label = ask?.kind === 'confirmation' ? words.confirm : ask?.kind === 'information' ? words.edit : words.answer;
  return { label: label[language], purpose: 'ask' };
};

const nameOf = (current: Case, id: string): string => {
  const person = current.asks.flatMap((row) => row.people).find((one) => one.id === id);
  return person ? `${person.name} (${person.organisation})` : '';
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const say = (text: Words, language: Language, places: Record<string, string>): string => fill(text, places)[language];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
