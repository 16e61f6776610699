import type { Kind } from './rows.ts';

/** How a cell is written: text, a number, yes or no, several things between bars, or JSON where it is more than that. */
export type Cell = 'text' | 'number' | 'yes or no' | 'list' | 'JSON';

const contact = { 'contact.name': 'text', 'contact.mailbox': 'text', 'contact.language': 'text' } as const;
const place = { 'place.latitude': 'number', 'place.longitude': 'number' } as const;

/** The columns of a CSV file, in the order in which they are written; a dot leads into an object. */
export const columns: Record<Kind, Readonly<Record<string, Cell>>> = {
  implementer: {
    id: 'text',
    legalName: 'text',
    taxId: 'text',
    certified: 'yes or no',
    seat: 'text',
    territories: 'list',
    languages: 'list',
    capacity: 'number',
    ...contact,
    ...place,
    linked: 'list',
    colleagues: 'JSON',
    preferred: 'JSON',
  },
  school: {
    code: 'text',
    name: 'text',
    kind: 'text',
    'owner.name': 'text',
    'owner.taxId': 'text',
    territory: 'text',
    postalCode: 'text',
    licences: 'number',
    implementer: 'text',
    contractEnd: 'text',
    ...contact,
    'contact.position': 'text',
    ...place,
  },
  employee: {
    id: 'text',
    name: 'text',
    mailbox: 'text',
    language: 'text',
    roles: 'list',
    staff: 'yes or no',
    active: 'yes or no',
    substitute: 'text',
    superior: 'text',
    interests: 'list',
    absences: 'JSON',
    powers: 'JSON',
    position: 'text',
    territory: 'text',
  },
};
