import { partyOf } from '../../workflows/lifecycle/people.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import type { Block } from './content.ts';
import { paragraph, type Telling } from './telling.ts';
import { words } from './words.ts';

/** Whoever did not write to us reads in the first mail who gave the address, in what role, for what, and how to object (policy: personal data). */
export const sourceOf = (telling: Telling): Block[] => {
  const { notice, ask, directory, language } = telling;
  if (notice.kind !== 'asked') return [];
  if (ask?.kind === 'confirmation') return [paragraph(words.sourceTyped[language])];
  const { name, organisation, mailbox } = partyOf(telling, 'requester', directory);
  if (!isParty(telling) || sameMailbox(mailbox, notice.to.mailbox)) return [];
  const listed = directory.implementers.some((one) => sameMailbox(one.contact.mailbox, notice.to.mailbox));
  const places = { requester: name, organisation, own: notice.to.organisation };
  const typed = notice.to.organisation === organisation ? words.sourceColleague : words.source;
  return [paragraph(say(listed ? words.sourceDirectory : typed, language, places))];
};

/** Not somebody of IMTCloud, nor whoever wrote to us. */
const isParty = ({ workflow, notice }: Telling): boolean =>
  notice.to.id !== 'requester' && Object.hasOwn(workflow.parties, notice.to.id);
