import { now } from '../../workflows/examples.ts';
import { type Answer, type Console, openConsole, staffOf } from './console.ts';
import { underReview } from './requests.ts';

export const page = '/console/requests/ABCDEFGH';

/** The page of a request under review, and whatever was done to it before. */
export const seen = async (path = page, prepare: (console: Console) => Promise<unknown> = underReview, at = now) => {
  const console = await openConsole();
  await prepare(console);
  return (await staffOf(console)).ask({ path, at });
};

export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const panels = ({ document }: Answer): string[] =>
  [...document.querySelectorAll('main .panel')].map((one) => plain(one.textContent));
