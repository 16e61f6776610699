import { peopleAt } from '../../workflows/lifecycle/colleagues.ts';
import { isCorrected } from '../../workflows/lifecycle/corrections.ts';
import { partyIn } from '../../workflows/lifecycle/party-in.ts';
import { partyOf } from '../../workflows/lifecycle/people.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import { say, type Words } from '../../workflows/vocabulary/words.ts';
import { roleWithin } from '../pages/roles.ts';
import type { Block } from './content.ts';
import { paragraph, type Telling } from './telling.ts';
import { words } from './words.ts';

/** Whoever did not write to us reads in the first mail who gave the address, in what role, for what, and how to object (policy: personal data). */
export const sourceOf = (telling: Telling): Block[] => {
  const { notice, ask, directory, language } = telling;
  if (notice.kind !== 'asked' && notice.kind !== 'asked as substitute') return [];
  if (ask?.kind === 'confirmation') return [paragraph(words.sourceTyped[language])];
  const { name, organisation, mailbox } = partyOf(telling, 'requester', directory);
  if (!isOutside(telling) || sameMailbox(mailbox, notice.to.mailbox) || wasAskedBefore(telling)) return [];
  const places = {
    requester: name,
    organisation,
    who: name === '' ? organisation : `${say(words.personOf, language, { name, organisation })},`,
    own: notice.to.organisation,
    as: ask ? roleWithin(ask) : '',
  };
  return [paragraph(say(sourceIn(telling, organisation), language, places))];
};

/** Where the address comes from: a directory of ours, our team, who corrected the one before, or whoever submitted the request. */
const sourceIn = ({ notice, directory, current }: Telling, organisation: string): Words => {
  const { mailbox } = notice.to;
  if (directory.implementers.flatMap(peopleAt).some((one) => sameMailbox(one.mailbox, mailbox)))
    return words.sourceDirectory;
  if (directory.schools.some(({ contact }) => sameMailbox(contact?.mailbox ?? '', mailbox))) return words.sourceSchool;
  if (isCorrected(current.head, notice.to)) return words.sourceChecked;
  return notice.to.organisation === organisation ? words.sourceColleague : words.source;
};

/** Not somebody of IMTCloud, nor whoever wrote to us. */
const isOutside = ({ workflow, notice }: Telling): boolean => {
  const party = partyIn(notice.to.id);
  return party.startsWith('implementer:') || (party !== 'requester' && Object.hasOwn(workflow.parties, party));
};

/** Another ask has told them already; of an address that was corrected only one that was answered from there. */
const wasAskedBefore = ({ current, notice }: Telling): boolean => {
  const others = current.asks.filter(({ name }) => name !== notice.ask);
  if (isCorrected(current.head, notice.to))
    return others.some(({ people, answers }) =>
      people.some(({ id, mailbox }) => sameMailbox(mailbox, notice.to.mailbox) && answers.some(({ by }) => by === id)),
    );
  return others.some(({ people }) => people.some(({ id }) => id === notice.to.id));
};
