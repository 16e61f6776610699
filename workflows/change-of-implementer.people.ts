import type { ChangeOfImplementer } from './change-of-implementer.form.ts';
import { companyOf, type Implementer } from './directory/implementer.ts';
import type { School } from './directory/school.ts';
import { type Directory, implementerNamed, type Person } from './directory.ts';
import { ownDomain, sameMailbox } from './mailbox.ts';
import { ranked } from './territory/ranking.ts';
import type { Territory } from './territory/territory.ts';
import type { Option, Said, Underway } from './vocabulary/workflow.ts';

/** The school that it is about, as the directory has it. */
export const schoolIn = (r: Pick<ChangeOfImplementer, 'schoolCode'>, { schools }: Directory): School | undefined =>
  schools.find((one) => one.code === r.schoolCode);

export const requesterIn = (r: ChangeOfImplementer, directory: Directory): Person => ({
  id: 'requester',
  name: r.requesterName,
  mailbox: r.requesterMailbox,
  language: 'es',
  organisation: schoolIn(r, directory)?.name ?? r.ownerEntity,
  ...whereIs(schoolIn(r, directory)?.territory),
});

/** Whose days off are theirs, where that is known. */
const whereIs = (territory: Territory | undefined) => (territory === undefined ? {} : { territory });

/** Whoever is registered to speak for the school, where that is not the requester. */
export const contactIn = (r: ChangeOfImplementer, directory: Directory): Person | undefined => {
  const school = schoolIn(r, directory);
  if (!school?.contact || isRegistered(r, directory)) return undefined;
  const { name, mailbox, language } = school.contact;
  const { territory } = school;
  return { id: 'registeredContact', name, mailbox, language, organisation: school.name, territory };
};

/** Whether the requester writes from the address registered for the school (C2). */
export const isRegistered = (r: ChangeOfImplementer, directory: Directory): boolean =>
  sameMailbox(schoolIn(r, directory)?.contact?.mailbox ?? '', r.requesterMailbox);

export const currentIn = (r: ChangeOfImplementer, directory: Directory): Person | undefined => {
  const current = implementerNamed(directory, r.currentImplementer);
  return current && { ...contactOf(current), id: 'currentImplementer' };
};

/** An implementer is written to where the directory says. */
const contactOf = ({ id, legalName, taxId, contact, seat }: Implementer): Person => ({
  ...contact,
  id: `implementer:${id}`,
  organisation: legalName,
  taxId,
  ...whereIs(seat),
});

/** C2: addresses of implementers do not speak for a school, nor those in a mail domain of their own. */
export const isImplementers = (mailbox: string, { implementers }: Directory): boolean => {
  const domain = ownDomain(mailbox);
  return implementers
    .flatMap(({ contact, colleagues }) => [contact, ...colleagues])
    .some((one) => sameMailbox(one.mailbox, mailbox) || (domain !== undefined && ownDomain(one.mailbox) === domain));
};

/** Those chosen in the form, in order. */
export const choicesIn = ({ firstChoice, secondChoice, thirdChoice }: ChangeOfImplementer): string[] =>
  [firstChoice, secondChoice, thirdChoice].flatMap((one) => one || []);

/** C2: the client's own choices, in the order in which it made them; nobody else is ever offered the school. */
export const candidatesIn = (r: ChangeOfImplementer, { directory, said }: Underway): Person[] => {
  return [...choicesIn(r), ...chosenLater(said)].flatMap((id) => {
    const named = implementerNamed(directory, id);
    return named?.certified ? contactOf(named) : [];
  });
};

/** Those chosen once it was under way, first first. */
const chosenLater = (said: readonly Said[]): string[] =>
  said.filter(({ ask }) => ask === 'choose' || ask === 'chooseAgain').map(({ choice }) => choice);

/** C1, C5: every certified implementer, ranked, with its reason: never the current one, one linked to it, or one that has been asked. */
export const optionsIn = (r: ChangeOfImplementer, underway: Underway): Option[] => {
  const { directory, said, today } = underway;
  const school = schoolIn(r, directory);
  const current = implementerNamed(directory, r.currentImplementer);
  const asked = said.filter(({ ask }) => ask === 'offer').map(({ by }) => companyOf(by));
  const chosen = candidatesIn(r, underway).map(({ id }) => companyOf(id));
  const where = {
    territory: school?.territory ?? r.schoolCode.slice(0, 2),
    ...(school?.place && { place: school.place }),
  };
  return ranked(directory.implementers, { where, loads: directory.loads, today })
    .filter(({ implementer }) => implementer.id !== current?.id && !linked(implementer, current))
    .filter(({ implementer }) => ![...asked, ...chosen].includes(implementer.id))
    .map(({ implementer, reason }) => ({
      name: implementer.id,
      words: { es: implementer.legalName, en: implementer.legalName },
      reason,
    }));
};

const linked = (one: Implementer, other: Implementer | undefined): boolean =>
  other !== undefined && (one.linked.includes(other.taxId) || other.linked.includes(one.taxId));

/** Those who submit, are accused or would serve the school, chosen in the form or later: nobody of theirs decides it. */
export const interestedIn = (r: ChangeOfImplementer, directory: Directory, said: readonly Said[] = []): string[] => {
  const companies = [r.currentImplementer, ...choicesIn(r), ...chosenLater(said)].map((id) =>
    implementerNamed(directory, id),
  );
  const { name, owner } = schoolIn(r, directory) ?? {};
  return [
    r.requesterName,
    r.ownerEntity,
    name,
    owner?.name,
    owner?.taxId,
    ...companies.flatMap((one) => (one ? [one.legalName, one.taxId, ...one.linked] : [])),
  ].filter((one) => one !== undefined);
};
