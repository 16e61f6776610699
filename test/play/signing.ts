import { asks, linkIn, type Received } from './inbox.ts';
import type { World } from './people.ts';
import { type Seen, visitor } from './visitor.ts';

export type Signer = { to: string; name: string; position: string; about?: string };

/** The mail that brings a code, and the code in it. */
export const bringsCode = ({ text }: Received): boolean => figures.test(text);
export const codeIn = ({ text, subject }: Received): string => {
  const [, first, last] = figures.exec(text) ?? [];
  if (!first || !last) throw new Error(`The mail "${subject}" brings no code`);
  return `${first}${last}`;
};
const figures = /^(\d{4}) (\d{4})$/m;

/** Goes through the whole ceremony from the mail that asks this address to sign; answers with the receipt. */
export const signByMail = async (world: World, signer: Signer): Promise<{ mail: Received; page: Seen }> => {
  const { to, about = '' } = signer;
  const mail = await world.inbox.takeNewest(to, (one) => asks(one) && one.subject.includes(about));
  const { page, browser } = await askCodeByLink(linkIn(mail, 'a'), signer);
  const code = codeIn(await world.inbox.take(signer.to, bringsCode));
  return { mail, page: await browser.send(page, { code }) };
};

/** From the same mail to not signing: the reason, and the code that confirms it. */
export const refuseByMail = async (
  world: World,
  { to, reason, about = '' }: Pick<Signer, 'to' | 'about'> & { reason: string },
): Promise<{ mail: Received; page: Seen }> => {
  const mail = await world.inbox.takeNewest(to, (one) => asks(one) && one.subject.includes(about));
  const browser = visitor();
  const summary = await browser.open(linkIn(mail, 'a'));
  const document = await browser.send(summary, { see: 'yes' });
  const why = await browser.send(document, { choice: 'refuse' });
  const confirming = await browser.send(why, { reason });
  const code = codeIn(await world.inbox.take(to, bringsCode));
  return { mail, page: await browser.send(confirming, { code }) };
};

/** Up to the page that wants the code. */
export const askCodeByLink = async (link: string, { name, position }: Pick<Signer, 'name' | 'position'>) => {
  const browser = visitor();
  const summary = await browser.open(link);
  const document = await browser.send(summary, { see: 'yes' });
  const details = await browser.send(document, { choice: 'sign' });
  const page = await browser.send(details, { name, position, consents: 'yes', powers: 'yes' });
  return { page, browser };
};
