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
  if (notice.to.id !== 'otherParty') return [];
  const { name, organisation } = partyOf(telling, 'requester', directory);
  const listed = directory.implementers.some((one) => sameMailbox(one.contact.mailbox, notice.to.mailbox));
  const places = { requester: name, organisation, own: notice.to.organisation };
  return [paragraph(say(listed ? words.sourceDirectory : words.source, language, places))];
};
