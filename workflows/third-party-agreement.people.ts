import type { Implementer } from './directory/implementer.ts';
import { type Directory, implementerNamed, type Person } from './directory.ts';
import { sameMailbox } from './mailbox.ts';
import type { ThirdPartyAgreement } from './third-party-agreement.ts';
import type { Name } from './vocabulary/workflow.ts';

/** Whoever submits, for the company that they write for. */
export const requesterIn = (r: ThirdPartyAgreement, directory: Directory): Person =>
  requesterOf(r, r.requesterKind === 'implementer' ? atImplementer(r, directory) : atThirdParty(r));

/** Whoever the agreement is with: the third party of an implementer, the implementer of a third party. */
export const otherPartyIn = (r: ThirdPartyAgreement, directory: Directory): Person =>
  r.requesterKind === 'implementer' ? thirdPartyOf(r, directory) : implementerContact(r, directory);

/** Those who submit, lead or earn by it, and those linked to them: nobody of theirs decides it. */
export const interestedIn = (r: ThirdPartyAgreement, directory: Directory): string[] =>
  [...partiesTo(r, directory), ...peopleIn(r)].filter((one) => one !== undefined);

/** Whoever is in the directory answers from the address that stands there, also as third party of another's agreement. */
export const writesFromDirectory = (
  r: ThirdPartyAgreement,
  mailbox: string | undefined,
  directory: Directory,
): boolean => {
  const listed = listedThirdParty(r, directory);
  return listed === undefined || sameMailbox(mailbox ?? '', listed.contact.mailbox);
};

/** The implementer of the directory that is the third party of another's agreement. */
const listedThirdParty = (r: ThirdPartyAgreement, directory: Directory) =>
  directory.implementers.find((one) => one.taxId === r.thirdPartyTaxId && one.id !== r.implementer);

const partiesTo = (r: ThirdPartyAgreement, directory: Directory) => {
  const named = implementerNamed(directory, r.implementer);
  const linked = [named, listedThirdParty(r, directory)].flatMap((one) => one?.linked ?? []);
  return [r.thirdPartyTaxId, r.thirdPartyName, named?.taxId, named?.legalName, r.linkedHow, ...linked];
};

/** Whoever leads, attends, buys or is preferred, as typed: no tax id is asked of them. */
const peopleIn = (r: ThirdPartyAgreement) => typedNames.map((field) => r[field]);

/** Everybody named in it. */
export const namesIn = (r: ThirdPartyAgreement, directory: Directory): Name[] => {
  const named = implementerNamed(directory, r.implementer);
  return [
    { field: 'implementer', name: named?.legalName ?? '', taxId: named?.taxId ?? '' },
    { field: 'thirdPartyName', name: r.thirdPartyName, taxId: r.thirdPartyTaxId },
    ...typedNames.map((field) => ({ field, name: r[field] ?? '' })),
  ];
};

const typedNames = [
  'requesterName',
  'thirdPartyContact',
  'clientName',
  'opportunityLeader',
  'consultantName',
  'exclusivityFor',
] as const;

type Organisation = Pick<Person, 'organisation' | 'taxId' | 'territory'>;

const atImplementer = (r: ThirdPartyAgreement, directory: Directory): Organisation => {
  const named = implementerNamed(directory, r.implementer);
  return { organisation: named?.legalName ?? r.implementer, taxId: named?.taxId, ...seatOf(named) };
};

/** The days off of a company are those of its seat. */
const seatOf = (named: Implementer | undefined): Pick<Person, 'territory'> =>
  named?.seat === undefined ? {} : { territory: named.seat };

const atThirdParty = (r: ThirdPartyAgreement): Organisation => ({
  organisation: r.thirdPartyName,
  taxId: r.thirdPartyTaxId,
});

const requesterOf = (r: ThirdPartyAgreement, organisation: Organisation): Person => ({
  ...organisation,
  id: 'requester',
  name: r.requesterName,
  mailbox: r.requesterMailbox,
  language: 'es',
});

/** Whoever is in the directory reads in the language that stands there; of others nobody has said. */
const thirdPartyOf = (r: ThirdPartyAgreement, directory: Directory): Person => ({
  ...atThirdParty(r),
  ...seatOf(listedThirdParty(r, directory)),
  id: 'otherParty',
  name: r.thirdPartyContact ?? '',
  mailbox: r.thirdPartyMailbox ?? '',
  language: listedThirdParty(r, directory)?.contact.language ?? 'es',
});

const implementerContact = (r: ThirdPartyAgreement, directory: Directory): Person => {
  const named = implementerNamed(directory, r.implementer);
  return {
    ...atImplementer(r, directory),
    id: 'otherParty',
    name: named?.contact.name ?? '',
    mailbox: named?.contact.mailbox ?? '',
    language: named?.contact.language ?? 'es',
  };
};
