import type { Seen } from '../play/visitor.ts';

export const unexpected = (what: string, { status, text }: Seen) =>
  new Error(`${what}: ${status} ${text.slice(0, 400)}`);

/** How the status page says that it stands. */
export const standingOf = ({ document }: Seen): string =>
  (document.querySelector('.panel h2')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The record that the status page shows. */
export const timelineOf = ({ document }: Seen): { at: string; what: string }[] =>
  [...document.querySelectorAll('.timeline li')].map((entry) => {
    const at = entry.querySelector('time')?.textContent ?? '';
    return { at, what: (entry.textContent ?? '').replace(at, '').replace(/\s+/g, ' ').trim() };
  });
