import { longDate } from '../../workflows/calendar.ts';
import type { Notice } from '../../workflows/lifecycle/change.ts';
import { groupReference } from '../../workflows/reference.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import type { Block, Content } from './content.ts';
import { copyOf, factsOf } from './facts.ts';
import { fitted } from './fitted.ts';
import { reasonOf, saidBefore } from './said.ts';
import { sourceOf } from './source.ts';
import { type About, capital, clipped, paragraph, say, type Telling, tellingOf } from './telling.ts';
import { untilWords } from './until.ts';
import { whoIs } from './who.ts';
import { leads, ownLeads, words } from './words.ts';

/** Puts a notice into words, in the language of whoever reads it. It never holds a secret. */
export const compose = (notice: Notice, about: About): Content => {
  const telling = tellingOf(notice, about);
  const { language } = telling;
  const lead = say(leadOf(notice), language, placesOf(telling));
  const action = actionOf(telling);
  return fitted({
    language,
    subject: subjectOf(telling),
    preheader: clipped(lead, 140),
    blocks: [paragraph(greetingOf(telling)), paragraph(lead), ...blocksOf(telling)],
    ...(action && { action }),
  });
};

const leadOf = ({ kind, to }: Notice): Words => (to.id === 'requester' ? ownLeads[kind] : undefined) ?? leads[kind];

const placesOf = (telling: Telling): Record<string, string | Words> => {
  const { notice, ask, language, current } = telling;
  return {
    please: ask?.please ?? '',
    step: ask?.state ?? '',
    who: notice.by === undefined ? '' : whoIs(telling, notice.by),
    did: (ask && choiceOf(ask.kind, notice.choice ?? '')?.receipt) ?? '',
    until: untilWords(telling),
    first: longDate(current.head.firstDay, language),
    last: longDate(current.head.lastDay, language),
  };
};

/** The same for every mail of a request, so that threads hold: the organisations as the first version named them. */
const subjectOf = ({ workflow, current, directory, language }: Telling): string => {
  const { head, forms } = current;
  const first = forms.find(({ round }) => round === 1)?.values;
  const title = head.round === 1 || !first ? head.title : workflow.title(first, directory);
  const noun = capital(workflow.noun[language]);
  return say(words.subject, language, {
    reference: groupReference(head.request),
    noun,
    title: clipped(title, 150),
  });
};

/** A name that anybody could have typed is no greeting for whoever has not said yet that they wrote to us. */
const greetingOf = ({ notice, ask, language }: Telling): string =>
  ask?.kind === 'confirmation' && notice.link === 'ask'
    ? words.greeting[language]
    : say(words.greetingTo, language, { name: clipped(notice.to.name, 200) });

const blocksOf = (telling: Telling): Block[] => [
  ...sourceOf(telling),
  ...nextOf(telling),
  factsOf(telling),
  ...reasonOf(telling),
  ...saidBefore(telling),
  ...(telling.notice.kind === 'received' ? copyOf(telling) : []),
];

/** Whoever was asked the same reads whether their own answer is still needed. */
const nextOf = ({ notice, language }: Telling): Block[] => {
  if (notice.kind !== 'someone answered' || notice.to.id === 'requester') return [];
  return [paragraph((notice.link === 'ask' ? words.stillNeeded : words.notNeeded)[language])];
};

const actionOf = ({ notice, ask, language }: Telling): Content['action'] => {
  if (notice.link === 'none') return undefined;
  if (notice.link === 'status') return { label: words.status[language], purpose: 'status' };
  const label = ask?.kind === 'confirmation' ? words.confirm : ask?.kind === 'information' ? words.edit : words.answer;
  return { label: label[language], purpose: 'ask' };
};
