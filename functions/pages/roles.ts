import type { Role } from '../../workflows/directory.ts';
import type { Ask, Party } from '../../workflows/vocabulary/asks.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** Who answers an ask, as a role. */
export const roleOf = (ask: Ask): Words => ('role' in ask.of ? roleWords[ask.of.role] : partyWords[ask.of.party]);

const roleWords: Record<Role, Words> = {
  commercial: { es: 'Comercial de IMTCloud', en: 'Commercial at IMTCloud' },
  legal: { es: 'Legal de IMTCloud', en: 'Legal at IMTCloud' },
  technical: { es: 'Técnico de IMTCloud', en: 'Technical at IMTCloud' },
  management: { es: 'Dirección de IMTCloud', en: 'Management at IMTCloud' },
  'data protection': { es: 'Delegado de protección de datos', en: 'Data protection officer' },
};

const partyWords: Record<Party, Words> = {
  requester: { es: 'Quien presentó la solicitud', en: 'Whoever submitted the request' },
  otherParty: { es: 'La otra parte', en: 'The other party' },
};
