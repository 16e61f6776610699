import { codeMinutes } from '../../workflows/lifecycle/signing/limits.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import type { Message } from '../ledger/port.ts';
import { type Code, codeHash } from '../links/code.ts';
import { inLanguage } from '../links/in-language.ts';
import { hashOf, type Link, pathOf } from '../links/link.ts';
import { log } from '../log.ts';
import type { Sent } from '../mail/send.ts';
import type { RelayPorts } from './ports.ts';

/**
 * A message is due: whoever claims it sends it. A failure is its own and sets its next attempt; once it is given up and
 * whoever should have read it must act, staff see an incident on the request.
 */
export const sendMessage = async (
  ports: RelayPorts,
  due: { request: string; message: string; at: Date },
): Promise<void> => {
  const message = await ports.work.claim(due.request, due.message, due.at);
  if (!message) return;
  const sent = await handedOver(ports, message);
  if ('sesId' in sent) return ports.work.sent(due.request, due.message, { sesId: sent.sesId, at: due.at });
  const next = sent.again ? nextAttempt(message, due.at) : undefined;
  log.error('mail not sent', { request: due.request, message: due.message, reason: sent.problem, givenUp: !next });
  if (!next) await givenUp(ports, message, due.at);
  return ports.work.unsent(due.request, due.message, { problem: sent.problem, ...(next && { next }) });
};

const givenUp = async (ports: RelayPorts, { request, to, kind }: Message, at: Date): Promise<void> => {
  const { missed } = await import('./missed.ts');
  await missed(ports, { request, person: to.id, mailbox: to.mailbox, why: 'bounced', kind, at });
};

/** Twelve attempts take ten hours. */
const mostAttempts = 12;

/** One minute, two, four … two hours at most between attempts; none for a code that would have expired by then. */
const nextAttempt = ({ attempts, code, createdAt }: Message, at: Date): Date | undefined => {
  const next = new Date(at.getTime() + Math.min(120, 2 ** (attempts - 1)) * 60_000);
  const tooLate = code !== undefined && next.getTime() > new Date(createdAt).getTime() + codeMinutes * 60_000;
  return attempts < mostAttempts && !tooLate ? next : undefined;
};

// How mails are drawn is read while KMS makes the secret of the first one's link.
const mime = () => import('../mail/mime.ts');

/** A mail that cannot be made fails like one that SES does not take: alone, and until its next attempt. */
const handedOver = async (ports: RelayPorts, message: Message): Promise<Sent> => {
  const { request, id, to } = message;
  try {
    const linked = message.link && linkFor(ports, message.link, to.language);
    const coded = message.code && figuresFor(ports, message.code);
    const [link, figures, { mimeOf }] = await Promise.all([linked, coded, mime()]);
    const raw = await mimeOf(message, { link, figures, sender: ports.sender });
    return await ports.mailer.send({ raw, to: to.mailbox, request, message: id });
  } catch (error) {
    return { problem: error instanceof Error ? error.name : 'unknown', again: true };
  }
};

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

/** What verifies the code is stored before the mail leaves: a code that arrives can be used. */
const figuresFor = async ({ secrets, codes }: RelayPorts, code: Code): Promise<string> => {
  const { figures, check } = await secrets.codeOf(code);
  await codes.keep(codeHash(code), check);
  return figures;
};
