import type { Role } from '../../workflows/directory/employee.ts';
import type { Ask, Party } from '../../workflows/vocabulary/asks.ts';
import { capital, fill, type Words } from '../../workflows/vocabulary/words.ts';

/** Who answers an ask, as a role. */
export const roleOf = (ask: Ask): Words => {
  if ('role' in ask.of) return roleWords[ask.of.role];
  const { es, en } = calledWithin(ask);
  return { es: capital(es), en: capital(en) };
};

/** The same in the middle of a sentence, after «a» or «de». */
export const roleWithin = ({ of }: Ask): Words =>
  'role' in of ? (rolesWithin[of.role] ?? roleWords[of.role]) : calledWithin({ of });

/** What whoever is not asked by role is called: in the words of the workflow, else in everybody's. */
const calledWithin = ({ of }: Pick<Ask, 'of'>): Words => {
  if ('signatory' in of) return signatory;
  if ('lambda' in of || 'role' in of) return system;
  return of.as ?? ('party' in of ? partyWords[of.party] : undefined) ?? otherParty;
};

const signatory: Words = { es: 'quien firma por IMTCloud', en: 'whoever signs for IMTCloud' };
const system: Words = { es: 'el sistema', en: 'the system' };
const otherParty: Words = { es: 'la otra parte', en: 'the other party' };

/** A person in a role: «Carmen Soto (Comercial de IMTCloud)». */
export const nameAs = (name: string | Words, capacity: Words): Words =>
  fill({ es: '{name} ({capacity})', en: '{name} ({capacity})' }, { name, capacity });

const roleWords: Record<Role, Words> = {
  commercial: { es: 'Comercial de IMTCloud', en: 'Commercial at IMTCloud' },
  legal: { es: 'Legal de IMTCloud', en: 'Legal at IMTCloud' },
  technical: { es: 'Técnico de IMTCloud', en: 'Technical at IMTCloud' },
  management: { es: 'Dirección de IMTCloud', en: 'Management at IMTCloud' },
  'data protection': { es: 'Delegado de protección de datos', en: 'Data protection officer' },
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
