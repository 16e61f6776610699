import { localPassword } from '../../infra/local/staff.ts';
import { exampleRequest } from '../play/example-request.ts';
import { asks, linkIn } from '../play/inbox.ts';
import type { World } from '../play/people.ts';
import type { Seen } from '../play/visitor.ts';
import { crowd } from './submitted.ts';
import { type PageWeight, type Scales, scales } from './weigh.ts';

type Walk = World & Scales;
type Staffed = World & { consoleUrl: string; staff: string };

/** Every page, in Spanish: one request walks through all of them, changes included; the console shows what there is. */
export const pageWeights = async (stand: Staffed): Promise<PageWeight[]> => {
  const walk = { ...stand, ...scales() };
  await publicPages(walk);
  await askedFor(walk);
  await decided(walk);
  await consolePages(walk, stand);
  return walk.weights;
};

const publicPages = async (walk: Walk): Promise<void> => {
  for (const path of ['/', '/legal', '/privacy', '/accessibility', '/nowhere'])
    await walk.weigh(path, await walk.browser.open(`${walk.webUrl}${path}`));
};

const askedFor = async (walk: Walk): Promise<void> => {
  const first = await walk.browser.open(`${walk.webUrl}/new/third-party-agreement`);
  await walk.weigh('form, with mistakes', await walk.browser.send(first, {}, 'on'));
  await walk.weigh('received', await filledIn(walk, 'form', first));
};

/** Goes through a form and sends it; returns what comes then. */
const filledIn = async (walk: Walk, name: string, first: Seen): Promise<Seen> => {
  const typed = Object.entries(exampleRequest().values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  let page = first;
  for (let number = 1; page.document.querySelector('main button[value=on]'); number++) {
    await walk.weigh(`${name}, page ${number}`, page);
    page = await walk.browser.send(page, Object.fromEntries(typed), 'on');
  }
  await walk.weigh(`${name}, check`, page);
  return walk.browser.send(page, {}, 'send');
};

const decided = async (walk: Walk): Promise<void> => {
  const { people } = exampleRequest();
  await answered(walk, 'mailbox', { to: people.requester.mailbox, choice: 'mine' });
  await answered(walk, 'terms', { to: people.implementer.mailbox, choice: 'changes', reason: 'Falta el territorio.' });
  await filledIn(walk, 'changes', await asked(walk, people.requester.mailbox));
  await answered(walk, 'terms again', { to: people.implementer.mailbox, choice: 'accept' });
  for (const role of ['commercial', 'legal', 'management'] as const)
    await answered(walk, role, { to: people[role].mailbox, choice: 'approve' });
  const told = await walk.inbox.take(people.requester.mailbox, ({ text }) => /\/s\/[\w-]{43}/.test(text));
  await walk.weigh('status', await walk.browser.open(linkIn(told, 's')));
};

const asked = async (walk: Walk, to: string): Promise<Seen> =>
  walk.browser.open(linkIn(await walk.inbox.take(to, asks), 'a'));

type Answer = { to: string; choice: string; reason?: string };

const answered = async (walk: Walk, ask: string, { to, choice, reason = '' }: Answer): Promise<void> => {
  const page = await walk.weigh(`ask ${ask}`, await asked(walk, to));
  const receipt = await walk.weigh(`answered ${ask}`, await walk.browser.send(page, { choice, reason }));
  if (receipt.status !== 200) throw new Error(`The ask ${ask} took no answer: ${receipt.text.slice(0, 300)}`);
};

/** More than the console shows on one page. */
const rowsOfList = 60;

const consolePages = async (walk: Walk, { consoleUrl, staff }: Staffed): Promise<void> => {
  await crowd(walk, rowsOfList);
  const door = await walk.browser.open(consoleUrl);
  const list = await walk.browser.send(door, { email: staff, password: localPassword });
  await walk.weigh('console, list', list);
  const link = list.document.querySelector('a[href^="/console/requests/"]')?.getAttribute('href');
  if (!link) throw new Error(`The console shows no request: ${list.status} ${list.text.slice(0, 300)}`);
  await walk.weigh('console, request', await walk.browser.open(new URL(link, list.url).href));
};
