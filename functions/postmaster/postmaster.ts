import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';
import { bounced } from '../../workflows/lifecycle/bounce.ts';
import type { Ledger, MessageState, Work } from '../ledger/port.ts';
import { log } from '../log.ts';

export type PostmasterPorts = { ledger: Ledger; work: Work };

/** What SES publishes about a mail that we tagged. */
const SesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ tags: z.object({ request: z.tuple([z.string()]), message: z.tuple([z.string()]) }) }),
  bounce: z.object({ bounceType: z.string() }).optional(),
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

const heard = async ({ ledger, work }: PostmasterPorts, event: SesEvent, at: Date): Promise<void> => {
  const [request] = event.mail.tags.request;
  const [message] = event.mail.tags.message;
  const state = stateOf(event);
  if (!state) return;
  await work.delivery(request, message, state, event.bounce?.bounceType);
  if (state !== 'bounced' && state !== 'failed') return;
  const sent = (await ledger.messages(request)).find((one) => one.id === message);
  if (sent) await ledger.record(request, (current) => bounced(current, { person: sent.to.id, at }));
};

/** Only a permanent bounce is one: others pass, or are an automatic reply. */
const stateOf = ({ eventType, bounce }: SesEvent): MessageState | undefined =>
  eventType === 'Bounce' ? (bounce?.bounceType === 'Permanent' ? 'bounced' : 'delayed') : states.get(eventType);

const states = new Map<string, MessageState>([
  ['Delivery', 'delivered'],
  ['Complaint', 'complained'],
  ['DeliveryDelay', 'delayed'],
  ['Reject', 'failed'],
]);
