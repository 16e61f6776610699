import { groupReference, parseReference } from '../../workflows/reference.ts';
import { listedOf } from '../ledger/listed.ts';
import type { Ledger, Listed, Lists, View } from '../ledger/port.ts';

export type Sought = { list: View; takes: (row: Listed) => boolean; after?: string | undefined };
/** What was found among the rows looked at; `next` goes on where it stopped. */
export type Found = { rows: Listed[]; looked: number; next: string | undefined };

const enough = 50;
const mostPages = 10;

/** Looks through the list, newest change first, until there is enough to show, the list ends, or it has looked at ten pages of it. */
export const look = async (lists: Lists, { list, takes, after }: Sought, wanted = enough): Promise<Found> => {
  const found: Found = { rows: [], looked: 0, next: after };
  for (let pages = 0; pages < mostPages; pages++) {
    const { rows, next } = await lists.page(list, found.next);
    found.rows.push(...rows.filter(takes));
    found.looked += rows.length;
    found.next = next;
    if (next === undefined || found.rows.length >= wanted) break;
  }
  return found;
};

/** The same through everything: first what is under way, then what is over. */
export const lookEverywhere = async (lists: Lists, { takes, after = '' }: Omit<Sought, 'list'>): Promise<Found> => {
  if (after.startsWith(amongOver)) return lookAmongOver(lists, { takes, after: after.slice(amongOver.length) });
  const open = await look(lists, { list: 'open', takes, after: after || undefined });
  if (open.next !== undefined) return open;
  if (open.rows.length >= enough) return { ...open, next: amongOver };
  const over = await lookAmongOver(lists, { takes, after: '' });
  return { rows: [...open.rows, ...over.rows], looked: open.looked + over.looked, next: over.next };
};

const lookAmongOver = async (lists: Lists, { takes, after }: { takes: Sought['takes']; after: string }) => {
  const found = await look(lists, { list: 'closed', takes, after: after || undefined });
  return { ...found, next: found.next && amongOver + found.next };
};

/** Before a place in the list of what is over; no place begins like this by itself. */
const amongOver = 'over.';

/** By reference, organisation or address, in any writing: capitals and accents do not count; every word must be there. */
export const matching = (search: string): ((row: Listed) => boolean) => {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return ({ request, title, addresses }) => {
    const text = [request, groupReference(request), title, ...addresses].map(plain).join('\n');
    return words.every((word) => text.includes(word));
  };
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The request with this very reference, wherever it stands in the list, or in none. */
export const byReference = async (ledger: Pick<Ledger, 'find'>, search: string): Promise<Listed | undefined> => {
  const reference = parseReference(search);
  const current = reference === undefined ? undefined : await ledger.find(reference);
  return current && listedOf(current);
};
