import type { Role } from '../../workflows/directory/employee.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { rolesAwaited, rolesFor } from '../../workflows/lifecycle/groups.ts';
import { type Ask, type Party, rolesAsked } from '../../workflows/vocabulary/asks.ts';
import { capital, fill, type Words } from '../../workflows/vocabulary/words.ts';

/** Who answers an ask, as a role. */
export const roleOf = (ask: Ask): Words => {
  const roles = rolesAsked(ask);
  if (roles.length > 0) return atImtCloud(roles);
  const { es, en } = calledWithin(ask);
  return { es: capital(es), en: capital(en) };
};

/** As what somebody who is named is asked, after their name. */
export const capacityFor = (ask: Ask): Words => (rolesAsked(ask).length > 0 ? roleOf(ask) : calledWithin(ask));

/** The same of one of those who are asked: only the roles for which it was this person. */
export const capacityOf = (ask: Ask, row: AskRow, person: string): Words => {
  const roles = rolesFor(ask, row, person);
  return roles.length > 0 ? atImtCloud(roles) : capacityFor(ask);
};

/** The same while the ask waits: of several roles, those that have not said yes. */
export const roleAwaited = (ask: Ask, row: AskRow | undefined): Words => {
  const roles = row ? rolesAwaited(ask, row) : [];
  return roles.length > 0 ? atImtCloud(roles) : roleOf(ask);
};

/** The same in the middle of a sentence, after «a» or «de». */
export const roleWithin = (ask: Ask): Words => {
  const [role, ...others] = rolesAsked(ask);
  if (role === undefined) return calledWithin(ask);
  return others.length > 0 ? atImtCloud([role, ...others]) : (rolesWithin[role] ?? roleWords[role]);
};

/** Roles by their names alone, one after another: «Legal y Comercial». */
export const rolesNamed = (roles: readonly Role[]): Words => ({
  es: new Intl.ListFormat('es-ES').format(roles.map((role) => roleNames[role].es)),
  en: new Intl.ListFormat('en-GB').format(roles.map((role) => roleNames[role].en)),
});

/** What an ask to several roles takes, in a sentence; nothing of any other. */
export const eachOf = (ask: Ask): Words | undefined =>
  'roles' in ask.of ? fill(oneOfEach, { roles: rolesNamed(ask.of.roles) }) : undefined;

const oneOfEach: Words = {
  es: 'Hace falta el sí de una persona de cada uno de estos equipos: {roles}. Si una de ellas dice que no, no se aprueba.',
  en: 'It takes the yes of one person of each of these teams: {roles}. If one of them says no, it is rejected.',
};

const atImtCloud = (roles: readonly Role[]): Words => {
  const [role, ...others] = roles;
  return role !== undefined && others.length === 0 ? roleWords[role] : fill(ofImtCloud, { roles: rolesNamed(roles) });
};

const ofImtCloud: Words = { es: '{roles} de IMTCloud', en: '{roles} at IMTCloud' };

/** What whoever is not asked by role is called: in the words of the workflow, else in everybody's. */
const calledWithin = ({ of }: Pick<Ask, 'of'>): Words => {
  if ('signatory' in of) return signatory;
  if ('lambda' in of || 'role' in of || 'roles' in of) return system;
  return of.as ?? ('party' in of ? partyWords[of.party] : undefined) ?? otherParty;
};

const signatory: Words = { es: 'quien firma por IMTCloud', en: 'whoever signs for IMTCloud' };
const system: Words = { es: 'el sistema', en: 'the system' };
const otherParty: Words = { es: 'la otra parte', en: 'the other party' };

/** A person in a role: «Carmen Soto (Comercial de IMTCloud)». */
export const nameAs = (name: string | Words, capacity: Words): Words =>
  fill({ es: '{name} ({capacity})', en: '{name} ({capacity})' }, { name, capacity });

const roleNames: Record<Role, Words> = {
  commercial: { es: 'Comercial', en: 'Commercial' },
  legal: { es: 'Legal', en: 'Legal' },
  technical: { es: 'Técnico', en: 'Technical' },
  management: { es: 'Dirección', en: 'Management' },
  'data protection': { es: 'Protección de datos', en: 'Data protection' },
};

const roleWords: Record<Role, Words> = {
  commercial: { es: 'Comercial de IMTCloud', en: 'Commercial at IMTCloud' },
  legal: { es: 'Legal de IMTCloud', en: 'Legal at IMTCloud' },
  technical: { es: 'Técnico de IMTCloud', en: 'Technical at IMTCloud' },
  management: { es: 'Dirección de IMTCloud', en: 'Management at IMTCloud' },
  'data protection': { es: 'Protección de datos de IMTCloud', en: 'Data protection at IMTCloud' },
};

const rolesWithin: Partial<Record<Role, Words>> = {
  management: { es: 'la Dirección de IMTCloud', en: 'the management of IMTCloud' },
  'data protection': {
    es: 'quien vela por la protección de datos en IMTCloud',
    en: 'the data protection officer of IMTCloud',
  },
};

const partyWords: Partial<Record<Party, Words>> = {
  requester: { es: 'quien presentó la solicitud', en: 'whoever submitted the request' },
};
