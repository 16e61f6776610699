import { governedBy } from '../../workflows/governed.ts';
import { isBlocked } from '../../workflows/lifecycle/blocked.ts';
import type { AskRow, Case } from '../../workflows/lifecycle/case.ts';
import { offered } from '../../workflows/lifecycle/offered.ts';
import { waiting } from '../../workflows/lifecycle/people.ts';
import { standingOf } from '../../workflows/lifecycle/standing.ts';
import type { AskKind } from '../../workflows/vocabulary/asks.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { publicUrl } from '../functions/http/event.ts';
import { lookAtCeremony } from './ceremony.ts';
import { sealedHash } from './deeds.ts';
import type { Collection } from './item.ts';
import { keepMail, newMails } from './mails.ts';
import type { Seen, World } from './world.ts';

type Look = { name: string; outcome: string; reader: string };

/** Keeps a page that was looked at. */
export const keepPage = (world: World, { body, document }: Seen, look: Look, into: Collection): void => {
  const { language } = world;
  into.add(
    { workflow: world.workflow.name, kind: 'page', ...look, language, html: body },
    `${look.name === 'FormPage' ? look.outcome : ''}\n${gistOf(document)}`,
  );
};

/** Its headings, what can be chosen on it, and what is wrong with it. */
const gistOf = (document: Document): string =>
  [...document.querySelectorAll('h1, legend, label, button, .panel p, .mistake')]
    .map((one) => (one.textContent ?? '').trim())
    .join('\n');

/** Everybody's page of every ask so far, how the request stands, and what staff see. */
export const lookAround = async (world: World, outcome: string, into: Collection): Promise<void> => {
  const current = await world.current();
  for (const row of current.asks)
    for (const { id: person } of row.people) await lookAtAsk(world, { current, row, person }, into);
  const { status, incident } = current.head;
  const standing = [status, ...waiting(current).map(({ name }) => name)].join(', ');
  const isOpen = status === 'open';
  const seen = incident === '' ? standing : `${standing}, ${incident}`;
  await lookAtStatus(world, { name: isOpen ? seen : `${standing}, after ${outcome}`, current }, into);
  await lookAtDesk(world, seen, into);
  if (current.asks.some(({ document }) => document?.sha256 === sealedHash)) await lookAtCheck(world, into);
};

const lookAtStatus = async (
  world: World,
  { name: outcome, current }: { name: string; current: Case },
  into: Collection,
): Promise<void> => {
  if (!into.isNew(world.workflow.name, world.language, 'status', outcome)) return;
  const seen = await world.web({ path: await world.link({ purpose: 'status', person: 'requester' }) });
  const name = isBlocked(current.head) ? 'BlockedPage' : 'StatusPage';
  keepPage(world, seen, { name, outcome, reader: 'requester' }, into);
};

/** Whoever holds the sealed document asks whether it is one of ours. */
const lookAtCheck = async (world: World, into: Collection): Promise<void> => {
  if (!into.isNew(world.workflow.name, world.language, 'check')) return;
  const seen = await world.web({ path: '/verify', form: { sha256: sealedHash } });
  keepPage(world, seen, { name: 'VerifyPage', outcome: 'one of ours', reader: 'public' }, into);
};

type Asked = { current: Case; row: AskRow; person: string };

const lookAtAsk = async (world: World, asked: Asked, into: Collection): Promise<void> => {
  const { row, person } = asked;
  const look = lookOf(world, asked);
  const again = row.round > 1 ? 'again' : 'first';
  if (!into.isNew(world.workflow.name, world.language, look.name, look.outcome, look.about, person, again)) return;
  if (look.name === 'SummaryPage') return lookAtCeremony(world, { row, person }, into);
  const path = await world.link({ purpose: 'ask', ask: row.name, round: row.round, person });
  const seen = await world.web({ path });
  keepPage(world, seen, { ...look, reader: person }, into);
  if (seen.document.querySelector('[name=deed][value=again]')) await askAgain(world, asked, into);
};

/** The link that holds now is asked for, by the page of one that does not. */
const askAgain = async (world: World, { row, person }: Asked, into: Collection): Promise<void> => {
  if (!into.isNew(world.workflow.name, world.language, 'again', row.name)) return;
  const aside = await world.fork();
  const before = new Set((await aside.ports.ledger.messages(aside.request)).map(({ id }) => id));
  const path = await aside.link({ purpose: 'ask', ask: row.name, round: row.round, person });
  const seen = await aside.web({ path, form: { deed: 'again', sure: 'yes' } });
  const outcome = `${row.name}: link sent again`;
  keepPage(aside, seen, { name: 'SentAgainPage', outcome, reader: person }, into);
  for (const mail of await newMails(aside, before)) keepMail(aside, mail, outcome, into);
};

/** Which page somebody finds, and what it hangs on. */
const lookOf = (world: World, { current, row, person }: Asked): Omit<Look, 'reader'> & { about: string } => {
  const governed = governedBy(world.workflow, current);
  const standing = standingOf(governed, { ask: row.name, round: row.round, person });
  const ask = askNamed(governed.workflow, row.name);
  const { status } = current.head;
  if (standing.kind === 'open') {
    const name = pageOf[ask.kind] ?? 'AnswerPage';
    return { name, outcome: row.name, about: Object.keys(offered(governed, ask, row)).join() };
  }
  if (isBlocked(current.head)) return { name: 'BlockedPage', outcome: row.name, about: '' };
  if (standing.kind === 'answered')
    return {
      name: standing.answer.evidence ? 'SignedPage' : 'ReceiptPage',
      outcome: `${row.name}: ${standing.answer.choice}`,
      about: status,
    };
  return { name: 'ClosedPage', outcome: `${row.name}: ${standing.refusal.name}`, about: status };
};

/** What whoever is asked finds, where it is no page of answers. */
const pageOf: Partial<Record<AskKind, string>> = { information: 'FormPage', signature: 'SummaryPage' };

/** The request in the console, and the page of everything that staff can do to it. */
const lookAtDesk = async (world: World, outcome: string, into: Collection): Promise<void> => {
  if (!into.isNew(world.workflow.name, world.language, 'desk', outcome)) return;
  const seen = await world.desk({ path: `/console/requests/${world.request}` });
  keepPage(world, seen, { name: 'RequestPage', outcome, reader: 'staff' }, into);
  const deeds = [...seen.document.querySelectorAll('ul.deeds a')].map((one) => one.getAttribute('href') ?? '');
  for (const deed of deeds) {
    const url = new URL(deed, publicUrl);
    url.searchParams.delete('lang');
    const [, name = ''] = /requests\/[^/]+\/(\w+)/.exec(deed) ?? [];
    const about = [name, url.searchParams.get('ask'), url.searchParams.get('person')].filter(Boolean).join(' ');
    if (!into.isNew(world.workflow.name, world.language, 'deed', about)) continue;
    const page = await world.desk({ path: `${url.pathname}${url.search}` });
    keepPage(world, page, { name: 'DeedPage', outcome: about, reader: 'staff' }, into);
  }
};
