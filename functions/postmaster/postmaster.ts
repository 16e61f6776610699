import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Why } from '../../workflows/lifecycle/unreached.ts';
import { text } from '../../workflows/plain.ts';
import type { Ledger, MessageState, Work } from '../ledger/port.ts';
import { log } from '../log.ts';

// The rules are read when a mail has not arrived: most do.
const rules = () => import('../relay/missed.ts');

export type PostmasterPorts = { ledger: Ledger; work: Work };

/** What SES publishes about a mail that we tagged. */
const SesEvent = z.object({
  eventType: text,
  mail: z.object({ tags: z.object({ request: z.tuple([text]), message: z.tuple([text]) }) }),
  delivery: z.optional(z.object({ timestamp: z.optional(text) })),
  bounce: z.optional(z.object({ bounceType: text, bounceSubType: z.optional(text) })),
});
type SesEvent = z.infer<typeof SesEvent>;

/** Sets each message's state by what SES says; when it never reaches someone who must act, that is an incident on the request. */
export const postmaster =
  (ports: PostmasterPorts) =>
  async ({ Records }: SNSEvent): Promise<void> => {
    for (const { Sns } of Records) {
      const event = read(Sns.Message);
      if (event) await heard(ports, event, new Date(Sns.Timestamp));
      else log.error('mail event not understood', { id: Sns.MessageId });
    }
  };

/** SES also publishes plain sentences, such as that it has found the topic. */
const read = (text: string): SesEvent | undefined => {
  try {
    return SesEvent.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

const heard = async (ports: PostmasterPorts, event: SesEvent, at: Date): Promise<void> => {
  const [request] = event.mail.tags.request;
  const [message] = event.mail.tags.message;
  const state = stateOf(event);
  if (!state) return;
  const why = unreachedBy[state];
  // Before the state, which says afterwards that it has been recorded.
  if (why) await record(ports, { request, message, state, why, at });
  const problem = event.bounce?.bounceType;
  const delivered = state === 'delivered' ? { deliveredAt: instantOf(event.delivery?.timestamp, at) } : {};
  await ports.work.delivery(request, message, { state, problem, ...delivered });
};

/** As SES says it, to the millisecond; else when we were told. */
const instantOf = (said: string | undefined, heardAt: Date): string => {
  const instant = new Date(said ?? '');
  return (Number.isNaN(instant.getTime()) ? heardAt : instant).toISOString();
};

type News = { request: string; message: string; state: MessageState; why: Why; at: Date };

/** Once for each mail, however often SES says it or we are interrupted. */
const record = async (ports: PostmasterPorts, { request, message, state, why, at }: News): Promise<void> => {
  const { ledger } = ports;
  const sent = (await ledger.messages(request)).find((one) => one.id === message);
  if (!sent || sent.state === state || (await isRecorded(ledger, { request, person: sent.to.id, at }))) return;
  const { missed } = await rules();
  await missed(ports, { request, person: sent.to.id, mailbox: sent.to.mailbox, why, kind: sent.kind, at });
};

const isRecorded = async (ledger: Ledger, told: { request: string; person: string; at: Date }): Promise<boolean> =>
  (await ledger.trail(told.request)).some(
    ({ type, by, at }) => mailEvents.includes(type) && by === told.person && at === told.at.toISOString(),
  );

const mailEvents: readonly string[] = ['MailBounced', 'MailComplained'];

const unreachedBy: Partial<Record<MessageState, Why>> = {
  bounced: 'bounced',
  suppressed: 'bounced',
  failed: 'bounced',
  complained: 'complained',
};

/** Only a permanent bounce is one: the others are a mailbox that is full, a server that is away, or an automatic reply. */
const stateOf = ({ eventType, bounce }: SesEvent): MessageState | undefined => {
  if (eventType !== 'Bounce') return states.get(eventType);
  if (bounce?.bounceType !== 'Permanent') return 'delayed';
  return heldBack.has(bounce.bounceSubType ?? '') ? 'suppressed' : 'bounced';
};

/** SES did not even try: the address is on its list, or on ours, of those that bounced or complained before. */
const heldBack = new Set(['Suppressed', 'OnAccountSuppressionList']);

const states = new Map<string, MessageState>([
  ['Delivery', 'delivered'],
  ['Complaint', 'complained'],
  ['DeliveryDelay', 'delayed'],
  ['Reject', 'failed'],
]);
