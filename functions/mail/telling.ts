import type { Directory } from '../../workflows/directory.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Notice } from '../../workflows/lifecycle/change.ts';
import { peopleAt } from '../../workflows/lifecycle/colleagues.ts';
import { correctionOf } from '../../workflows/lifecycle/corrections.ts';
import { partyIn } from '../../workflows/lifecycle/party-in.ts';
import { fieldsSeenBy, seenBy } from '../../workflows/lifecycle/seen-by.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { type Language, languages } from '../../workflows/vocabulary/words.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Block } from './content.ts';

/** What a notice is about; `current` is the case once the change that it tells of is in it. */
export type About = { workflow: Workflow; current: Case; directory: Directory };

/** A notice on its way into words: with its ask, in the language of whoever reads it. */
export type Telling = About & { notice: Notice; ask: Ask | undefined; language: Language };

export const tellingOf = (notice: Notice, about: About): Telling => ({
  ...about,
  ...seenBy(about, notice.to.id),
  notice: withoutReason(notice, about),
  ask: notice.ask === undefined ? undefined : askNamed(about.workflow, notice.ask),
  language: notice.to.language,
});

/** Whoever is shown a part of the request reads nobody's reason but what is told to them. */
const withoutReason = (notice: Notice, about: About): Notice => {
  const { by, ask, choice, to } = notice;
  if (!fieldsSeenBy(about, to.id) || by === to.id || ask === undefined) return notice;
  const told = choiceOf(about.workflow, askNamed(about.workflow, ask), choice ?? '')?.tells ?? [];
  return told.includes(partyIn(to.id)) ? notice : { ...notice, reason: '' };
};

/** The language in which the mail is told a second time, for whoever never said which they read: neither a form nor the directory knows. */
export const secondLanguage = ({ to }: Notice, { current, directory }: About): Language | undefined => {
  // Staff corrected where somebody is written to, which says nothing new of the language, and the thread goes on.
  const before = correctionOf(current.head, to)?.wrong ?? to.mailbox;
  const known =
    to.id === 'requester' ||
    to.id.startsWith('employee:') ||
    directory.implementers.some((one) =>
      peopleAt(one).some(({ mailbox }) => [to.mailbox, before].some((theirs) => sameMailbox(mailbox, theirs))),
    );
  return known ? undefined : languages.find((one) => one !== to.language);
};

/** Whether the mail wants an answer of its reader. */
export const wantsAnswer = ({ notice }: Telling): boolean => notice.link === 'ask';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** At most so many characters, whole ones, and said to be cut. */
export const clipped = (text: string, most: number): string => {
  const characters = text.length > most ? [...text] : [];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
};
