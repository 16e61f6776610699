import { publisher } from '../../workflows/examples.ts';
import type { Answer, Site } from './site.ts';

export const formPath = '/new/third-party-agreement';

type Typed = Record<string, string | undefined>;

/** The example as typed, with what a test changes; undefined is left out. */
export const typed = (more: Typed = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...publisher, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** Posts the form by one of its buttons, as its pages do: the language is in the address. */
export const post = ({ ask }: Site, form: Typed, language: 'es' | 'en' = 'es'): Promise<Answer> =>
  ask({ path: language === 'en' ? `${formPath}?lang=en` : formPath, form: typed(form) });

/** A token as a check page gives it out. */
export const token = 'a-token-of-twenty-four-bytes-xyz';

/** Sends everything at once, as the check page does. */
export const send = (site: Site, form: Typed = {}, language: 'es' | 'en' = 'es'): Promise<Answer> =>
  post(site, { page: 'check', go: 'send', token, ...form }, language);

/** What the browser would post from this page, but for the button; what is empty is left out. */
export const heldBy = ({ document }: Answer): Record<string, string> => {
  const controls = [...document.querySelectorAll('form input, form textarea, form select')].filter(
    (one) => !/^(radio|checkbox)$/.test(one.getAttribute('type') ?? '') || one.hasAttribute('checked'),
  );
  const held = controls.map((one): [string, string] => [one.getAttribute('name') ?? '', answerIn(one)]);
  return Object.fromEntries(held.filter(([, answer]) => answer !== ''));
};

const answerIn = (control: Element): string => {
  if (control.tagName === 'TEXTAREA') return control.textContent ?? '';
  const holding = control.tagName === 'SELECT' ? control.querySelector('option[selected]') : control;
  return holding?.getAttribute('value') ?? '';
};

/** The mistakes on top of a page: where each leads, and its words. */
export const mistakesOn = ({ document }: Answer): [string, string][] =>
  [...document.querySelectorAll('.summary a')].map((one) => [one.getAttribute('href') ?? '', one.textContent ?? '']);

export const textOf = ({ document }: Answer, selector = 'main'): string =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
