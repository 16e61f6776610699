import { asks, type Inbox, linkIn, type Received } from './inbox.ts';
import { type Seen, type Visitor, visitor } from './visitor.ts';

export type World = { webUrl: string; inbox: Inbox };

type Typed = Record<string, string | undefined>;

/** Fills in the whole form of a workflow, page by page, and sends it; returns the page that confirms it. */
export const submitForm = async (
  world: World,
  { workflow, values }: { workflow: string; values: Typed },
): Promise<{ page: Seen; browser: Visitor }> => {
  const browser = visitor();
  const first = await browser.open(`${world.webUrl}/new/${workflow}`);
  return { page: await filledIn(browser, first, values), browser };
};

/** Takes the mail that asks this address for something (about one request, where that is said), follows its link and gives an answer. */
export const answerByMail = async (
  world: World,
  { to, choice, reason = '', about = '' }: { to: string; choice: string; reason?: string; about?: string },
): Promise<{ mail: Received; asked: Seen; page: Seen }> => {
  const { mail, browser, asked } = await openedByMail(world, { to, about });
  return { mail, asked, page: await browser.send(asked, { choice, reason }) };
};

/** Takes the mail that asks for changes, and sends the form again with these. */
export const changeByMail = async (
  world: World,
  { to, changes, about = '' }: { to: string; changes: Typed; about?: string },
): Promise<{ mail: Received; page: Seen }> => {
  const { mail, browser, asked } = await openedByMail(world, { to, about });
  return { mail, page: await filledIn(browser, asked, changes) };
};

const openedByMail = async (world: World, { to, about }: { to: string; about: string }) => {
  const mail = await (about === ''
    ? world.inbox.take(to, asks)
    : world.inbox.takeNewest(to, (one) => asks(one) && one.subject.includes(about)));
  const browser = visitor();
  return { mail, browser, asked: await browser.open(linkIn(mail, 'a')) };
};

/** Goes through a form with what is typed on each page, and sends it from the check. */
const filledIn = async (browser: Visitor, first: Seen, values: Typed): Promise<Seen> => {
  const typed = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  let page = first;
  while (page.document.querySelector('main button[value=on]')) {
    const before = pageNamed(page);
    page = await browser.send(page, typed, 'on');
    if (page.status !== 200 || pageNamed(page) === before)
      throw new Error(`The form did not go on: ${page.text.slice(0, 600)}`);
  }
  return browser.send(page, {}, 'send');
};

const pageNamed = ({ document }: Seen) => document.querySelector('input[name=page]')?.getAttribute('value');
