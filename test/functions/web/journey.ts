import type { Item } from '../../../functions/table/expression.ts';
import { onSilence } from '../../../workflows/lifecycle/silence.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now } from '../../workflows/examples.ts';
import { type Answer, linkFor, put, type Site, submitted } from './site.ts';

type Given = { request: string; ask: string; person: string; round?: number };

/** The link of one person to one ask. */
export const askLink = (site: Site, { request, ask, person, round = 1 }: Given): Promise<string> =>
  linkFor(site, { request, purpose: 'ask', person, ask, round });

export const statusLink = (site: Site, request: string): Promise<string> =>
  linkFor(site, { request, purpose: 'status', person: 'requester' });

/** Answers an ask by its page, as the person would; answers with what came back. */
export const answered = async (
  site: Site,
  { choice, reason = '', at = now, ...given }: Given & { choice: string; reason?: string; at?: Date },
): Promise<Answer> => site.ask({ path: await askLink(site, given), form: { choice, reason }, at });

/** A request whose other party is asked to confirm the terms. */
export const confirmed = async (site: Site): Promise<string> => {
  const request = await submitted(site);
  await put(site, { request, ask: 'mailbox' });
  await answered(site, { request, ask: 'mailbox', person: 'requester', choice: 'mine' });
  await put(site, { request, ask: 'terms' });
  return request;
};

/** A request that commercial and legal are asked about. */
export const underReview = async (site: Site): Promise<string> => {
  const request = await confirmed(site);
  await answered(site, { request, ask: 'terms', person: 'otherParty', choice: 'accept' });
  await put(site, { request, ask: 'commercial' });
  await put(site, { request, ask: 'legal' });
  return request;
};

/** Legal has asked for changes, and the requester is asked to make them. */
export const wantingChanges = async (site: Site): Promise<string> => {
  const request = await underReview(site);
  await answered(site, {
    request,
    ask: 'legal',
    person: 'employee:luis',
    choice: 'changes',
    reason: 'Acorte la duración',
  });
  await put(site, { request, ask: 'changes' });
  return request;
};

/** Nobody answers an ask until nothing is due of it any more. */
export const silent = async (site: Site, { request, ask, round = 1 }: Omit<Given, 'person'>): Promise<void> => {
  const at = new Date('2027-03-01T09:00:00Z');
  for (let changed = true; changed; )
    ({ changed } = await site.ports.ledger.record(request, (current) =>
      onSilence({ workflow, current }, { ask, round, at }, directory),
    ));
};

/** Every row of a request: its head, forms, asks, events and mails. */
export const rowsOf = ({ rows }: Site, request: string): Item[] =>
  rows.range({ pk: `request#${request}`, from: '', to: '\uffff' });

export const statusOf = async ({ ports }: Site, request: string): Promise<string | undefined> =>
  (await ports.ledger.find(request))?.head.status;

export const text = ({ document }: Answer): string =>
  (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

export const heading = ({ document }: Answer): string => document.querySelector('h1')?.textContent ?? '';
