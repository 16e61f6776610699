import { asks, type Inbox, linkIn, type Received } from './inbox.ts';
import { type Seen, type Visitor, visitor } from './visitor.ts';

export type World = { webUrl: string; inbox: Inbox };

/** Fills in the whole form of a workflow, page by page, and sends it; returns the page that confirms it. */
export const submitForm = async (
  world: World,
  { workflow, values }: { workflow: string; values: Record<string, string | undefined> },
): Promise<{ page: Seen; browser: Visitor }> => {
  const browser = visitor();
  const typed = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  let page = await browser.open(`${world.webUrl}/new/${workflow}`);
  while (page.document.querySelector('main button[value=on]')) {
    const before = page.document.querySelector('input[name=page]')?.getAttribute('value');
    page = await browser.send(page, typed, 'on');
    const now = page.document.querySelector('input[name=page]')?.getAttribute('value');
    if (page.status !== 200 || now === before) throw new Error(`The form did not go on: ${page.text.slice(0, 600)}`);
  }
  return { page: await browser.send(page, {}, 'send'), browser };
};

/** Takes the mail that asks this address for something, follows its link and gives an answer. */
export const answerByMail = async (
  world: World,
  { to, choice, reason = '' }: { to: string; choice: string; reason?: string },
): Promise<{ mail: Received; page: Seen }> => {
  const mail = await world.inbox.take(to, asks);
  const browser = visitor();
  const page = await browser.open(linkIn(mail, 'a'));
  return { mail, page: await browser.send(page, { choice, reason }) };
};
