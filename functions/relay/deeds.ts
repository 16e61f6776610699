import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { conclude, type Outcome } from '../../workflows/lifecycle/conclude.ts';
import { openAsk } from '../../workflows/lifecycle/open-ask.ts';
import { rowOf } from '../../workflows/lifecycle/people.ts';
import { signalOf } from '../../workflows/lifecycle/signal.ts';
import { runInput } from '../../workflows/lifecycle/submit.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import type { Message } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { hashOf, type Link, pathOf } from '../links/link.ts';
import { mimeOf } from '../mail/mime.ts';
import type { RelayPorts } from './ports.ts';

/** A new request, or a reopened one: its run is started. */
export const startRun = async (ports: RelayPorts, request: string): Promise<void> => {
  const current = await ports.ledger.find(request);
  if (!current?.head.start) return;
  const { workflow, run } = current.head;
  await ports.runs.start({ workflow, name: `${request}-${run}`, input: runInput(current) });
  await ports.work.settleStart(request, run);
};

export type Waited = { request: string; ask: string; round: number; at: Date };

/** A run waits at an ask, or somebody has answered it: put the ask, or signal what became of it. */
export const serveAsk = async (ports: RelayPorts, { request, ask, round, at }: Waited): Promise<void> => {
  const directory = await ports.directory.read();
  const { current, changed } = await ports.ledger.record(request, (before) =>
    openAsk(governed(before), { ask, round, at }, directory),
  );
  if (changed) return;
  const token = await ports.work.token(request, ask, round);
  const row = rowOf(current, ask, round);
  const signal = signalOf(governed(current), row);
  if (signal && token !== undefined) await ports.runs.signal(token, signal);
  await ports.work.settleAsk({ request, ask, round, token, status: row?.status });
};

export type Ended = { request: string; run: number; outcome: Outcome; at: Date };

/** A run has ended: the request is approved, or staff must look. */
export const concludeRun = async (ports: RelayPorts, { request, run, outcome, at }: Ended): Promise<void> => {
  const directory = await ports.directory.read();
  await ports.ledger.record(request, (before) => conclude(governed(before), { outcome, run, at }, directory));
  await ports.work.settleEnd(request, run);
};

/** A message is due: whoever claims it sends it. A failure is its own and sets its next attempt. */
export const sendMessage = async (
  ports: RelayPorts,
  due: { request: string; message: string; at: Date },
): Promise<void> => {
  const message = await ports.work.claim(due.request, due.message, due.at);
  if (!message) return;
  const link = message.link && (await linkFor(ports, message.link, message.to.language));
  const raw = await mimeOf(message, { link, sender: ports.sender });
  const sent = await ports.mailer.send({ raw, to: message.to.mailbox, request: due.request, message: due.message });
  if ('sesId' in sent) return ports.work.sent(due.request, due.message, { sesId: sent.sesId, at: due.at });
  const next = sent.again && message.attempts < mostAttempts ? nextAttempt(message, due.at) : undefined;
  return ports.work.unsent(due.request, due.message, { problem: sent.problem, ...(next && { next }) });
};

const mostAttempts = 12;

/** One minute, two, four … two hours at most between attempts. */
const nextAttempt = ({ attempts }: Message, at: Date): Date =>
  new Date(at.getTime() + Math.min(120, 2 ** (attempts - 1)) * 60_000);

/** The hash is stored before the mail leaves: a link that arrives can be followed. */
const linkFor = async (
  { secrets, links, sender }: RelayPorts,
  link: Omit<Link, 'key'>,
  language: Language,
): Promise<string> => {
  const secret = await secrets.of(link);
  await links.keep(hashOf(secret), { ...link, key: secrets.key });
  return `${sender.publicUrl}${inLanguage(pathOf(link.purpose, secret), language)}`;
};

const governed = (current: Case): Governed => {
  const workflow = workflowNamed(current.head.workflow);
  if (!workflow) throw new Error(`Request ${current.head.request} names an unknown workflow`);
  return { workflow, current };
};
