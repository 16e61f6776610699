import { now, publisher } from '../../workflows/examples.ts';
import { type Answer, openConsole, staffOf } from './console.ts';
import { put, submitted, underReview, withdrawn } from './requests.ts';

/** Each line of the list, its cells apart. */
export const rowsOf = ({ document }: Answer): string[] =>
  [...document.querySelectorAll('.rows tbody tr')].map((row) => [...row.children].map(textOf).join(' | '));
const textOf = ({ innerHTML }: Element): string =>
  innerHTML
    .replace(/<br>|<\/div>/g, ', ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/, $/, '')
    .trim();
export const referencesIn = (answer: Answer): string[] => rowsOf(answer).map((row) => row.slice(0, 9));
/** Where a link with these words leads. */
export const linkIn = ({ document }: Answer, text: string): string =>
  [...document.querySelectorAll('main a')].find((link) => link.textContent === text)?.getAttribute('href') ?? '';
export const panelOf = ({ document }: Answer) => document.querySelector('main .panel');
export const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** One waits for the requester, one for commercial and legal, one is withdrawn. */
export const three = async () => {
  const console = await openConsole();
  await submitted(console, { request: 'BBBBBBBB', values: { ...publisher, thirdPartyName: 'Librería Ñandú' } });
  await put(console, 'mailbox', { request: 'BBBBBBBB', at: later(1) });
  await underReview(console, { request: 'CCCCCCCC', at: later(2) });
  await submitted(console, { request: 'DDDDDDDD', values: { ...publisher, thirdPartyName: 'Operadora Sur' } });
  await withdrawn(console, 'DDDDDDDD', later(3));
  return { console, browser: await staffOf(console) };
};
