import type { Directory, Person } from '../../workflows/directory.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { rowOf, stillAsked, waiting } from '../../workflows/lifecycle/people.ts';
import { asListed } from '../../workflows/lifecycle/staff/asked-at.ts';
import { isParty } from '../../workflows/lifecycle/staff/correct-address.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import { hasPromisedEnd } from '../../workflows/vocabulary/asks.ts';
import { fill, type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { onDate } from '../pages/dates.ts';
import { actWords, deedWords } from './deed-words.ts';
import type { Offer } from './deeds.ts';
import { listOf } from './in-brief.ts';

/** What a deed is called, about whom or what. */
export const nameOf = (governed: Governed, offer: Offer): Words =>
  fill(deedWords[offer.deed].name, placesOf(governed, offer));

/** Everything that a deed leads to, a paragraph each. */
export const consequencesOf = (
  governed: Governed & { directory: Directory },
  offer: Offer,
  language: Language,
): string[] => {
  const row = rowOf(governed.current, offer.ask, offer.round);
  const who = personIn(row, offer);
  const places = {
    ...placesOf(governed, offer),
    who:
      who?.name || who?.mailbox || listOf(row ? stillAsked(row).map((one) => one.name || one.mailbox) : [], language),
    mailbox: who?.mailbox ?? '',
    date: row ? onDate(row.deadline, language) : '',
  };
  return [
    ...leadsTo(governed, offer, who).map(({ words, mailbox = places.mailbox }) =>
      say(words, language, { ...places, mailbox }),
    ),
    ...(row && offer.deed === 'remind' ? reminderSpared(row, language) : []),
    ...(offer.deed === 'resume' ? endKept(governed, language) : []),
    (offer.deed === 'answer' ? actWords.answerOnRecord : actWords.onRecord)[language],
  ];
};

type Said = { words: Words; mailbox?: string };

const leadsTo = (
  { directory, ...governed }: Governed & { directory: Directory },
  { deed }: Offer,
  who: Person | undefined,
): Said[] => {
  const usual = { words: deedWords[deed].leadsTo };
  if (!who || deed === 'answer') return [usual];
  if (deed === 'address' || deed === 'replace')
    return [usual, ...(isListed(directory, who) ? [{ words: actWords.directory }] : []), { words: actWords.verify }];
  const now = asListed(governed, who, directory);
  if (now !== who) return [{ words: actWords.moved, mailbox: now.mailbox }];
  return isParty(who.id) ? [usual] : [usual, { words: actWords.mendThere }];
};

const isListed = ({ implementers }: Directory, { mailbox }: Person): boolean =>
  implementers.some(({ contact }) => sameMailbox(contact.mailbox, mailbox));

const reminderSpared = ({ schedule: [next] }: AskRow, language: Language): string[] =>
  next?.step === 'remind' ? [say(actWords.reminder, language, { date: onDate(next.at, language) })] : [];

/** What is asked anew has its whole time again, but for a signature of ours. */
const endKept = ({ workflow, current }: Governed, language: Language): string[] =>
  waiting(current)
    .filter((row) => hasPromisedEnd(askNamed(workflow, row.name)))
    .map(({ deadline }) => say(actWords.endKept, language, { date: onDate(deadline, language) }));

const placesOf = ({ workflow, current }: Governed, { ask, round, person }: Offer) => {
  const who = personIn(rowOf(current, ask, round), { person });
  return { who: who?.name || who?.mailbox || '', step: ask === '' ? '' : askNamed(workflow, ask).state };
};

const personIn = (row: AskRow | undefined, { person }: Pick<Offer, 'person'>): Person | undefined =>
  row?.people.find(({ id }) => id === person);
