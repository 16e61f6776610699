import { setTimeout as pause } from 'node:timers/promises';
import { exampleRequest } from '../play/example-request.ts';
import { linkIn } from '../play/inbox.ts';
import type { World } from '../play/people.ts';
import { type Caller, caller, expecting } from './caller.ts';
import { quantile } from './numbers.ts';
import { type Submitted, submitted } from './submitted.ts';

type Times = { p50: number; p95: number };

/** How fast requests are taken in and decided, and how many a second go from their form to their approval. */
export type Load = {
  requests: number;
  atOnce: number;
  submitMilliseconds: Times;
  decideMilliseconds: Times;
  completedPerSecond: number;
};

type Clocked = { submit: number[]; decide: number[] };

/** Whole requests over HTTP, so many at once; the first ones only wake the functions. */
export const loaded = async (
  world: World,
  { requests, atOnce }: { requests: number; atOnce: number },
): Promise<Load> => {
  await Promise.all([completed(world, 250, forgotten()), completed(world, 251, forgotten())]);
  const times = forgotten();
  const begun = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < requests) await completed(world, next++, times);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - begun) / 1000;
  return {
    requests,
    atOnce,
    submitMilliseconds: times50(times.submit),
    decideMilliseconds: times50(times.decide),
    completedPerSecond: requests / seconds,
  };
};

const forgotten = (): Clocked => ({ submit: [], decide: [] });
const times50 = (times: number[]): Times => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });

/** One request from its submission until it is approved. */
const completed = async (world: World, place: number, times: Clocked): Promise<void> => {
  const visitor = caller(`127.0.1.${place + 1}`);
  const { values, people } = exampleRequest({ requesterMailbox: `elena.${place}@editorialfaro.example` });
  const request = await submitted(world, visitor, values);
  times.submit.push(request.milliseconds);
  const asked = { world, visitor, times, ...request };
  await decided(asked, people.requester.mailbox, 'mine');
  await decided(asked, people.implementer.mailbox, 'accept');
  await Promise.all([
    decided(asked, people.commercial.mailbox, 'approve'),
    decided(asked, people.legal.mailbox, 'approve'),
  ]);
  await decided(asked, people.management.mailbox, 'approve');
  await untilApproved(asked);
  visitor.leave();
};

type Visit = { world: World; visitor: Caller; times: Clocked };
type Asked = Visit & Submitted;

/** The mail, the page behind its link, and the answer; only the answer is timed. */
const decided = async ({ world, visitor, times, reference }: Asked, to: string, choice: string): Promise<void> => {
  const mail = await world.inbox.take(to, (one) => one.subject.includes(reference) && /\/a\//.test(one.text));
  const link = linkIn(mail, 'a');
  expecting(200, await visitor.ask(link));
  const answer = await visitor.ask(link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.webUrl },
    body: new URLSearchParams({ choice, reason: '', lang: 'es' }).toString(),
  });
  times.decide.push(expecting(303, answer).milliseconds);
};

const untilApproved = async ({ world, visitor, status, key }: Asked): Promise<void> => {
  for (let said = ''; said !== 'approved'; await pause(50)) {
    const answer = await visitor.ask(`${world.webUrl}${status}`, { headers: { authorization: `Bearer ${key}` } });
    said = (JSON.parse(expecting(200, answer).body) as { status: string }).status;
  }
};
