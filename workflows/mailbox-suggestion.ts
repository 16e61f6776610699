import { commonDomains, sharedDomains } from './mail-providers.ts';

/** The address that was probably meant: ana@gmail.com for ana@gmial.con. Undefined where nothing looks mistyped. */
export const suggestMailbox = (mailbox: string): string | undefined => {
  const at = mailbox.lastIndexOf('@') + 1;
  const domain = mailbox.slice(at).trim().toLowerCase();
  const meant = at > 1 && domain !== '' ? domainMeant(domain) : domain;
  return meant === domain ? undefined : mailbox.slice(0, at).trim() + meant;
};

const domainMeant = (typed: string): string => {
  const domain = typed.replace(/\.(?:con|cmo|ocm|vom|xom|comm|coom)$/, '.com');
  if (sharedDomains.has(domain)) return domain;
  const near = commonDomains
    .filter((common) => Math.abs(common.length - domain.length) <= 2)
    .map((common) => ({ common, slips: slips(domain, common) }))
    .filter(({ common, slips }) => slips <= (common.length > 10 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.common ?? commonDomains.find((common) => nameOf(common) === nameOf(domain)) ?? domain;
};

const nameOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));

/** Letters added, left out, changed or swapped with the next, counted once each (optimal string alignment). */
const slips = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column++) {
      const changed = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = swap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
};
