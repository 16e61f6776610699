import { randomUUID } from 'node:crypto';
import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';
import type { Listener } from './template/delivery.ts';

type Options = {
  listeners: Listener[];
  invoke(name: string, event: SNSEvent): Promise<unknown>;
  now(): Date;
  report(line: string): void;
};

/** Hands what SES says of a mail to the functions that listen to its configuration set, as SNS does. Never throws. */
export const hearMail =
  ({ listeners, invoke, now, report }: Options) =>
  async (published: object): Promise<void> => {
    const event = SesEvent.parse(published);
    const type = event.eventType.charAt(0).toLowerCase() + event.eventType.slice(1);
    const sets = event.mail.tags['ses:configuration-set'];
    const hearing = listeners.filter((one) => one.eventTypes.includes(type) && sets.includes(one.configurationSet));
    for (const { function: name, topic } of hearing) {
      const handedOver = notification(topic, published, now());
      const again = () => invoke(name, handedOver);
      await again()
        .catch(again)
        .catch(again)
        .catch(() => report(`Nobody heard what became of a mail: ${event.eventType}.`));
    }
  };

const SesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ tags: z.object({ 'ses:configuration-set': z.array(z.string()) }) }),
});

const notification = (topic: string, published: object, at: Date): SNSEvent => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: `${topic}:local`,
      Sns: {
        Type: 'Notification',
        MessageId: randomUUID(),
        TopicArn: topic,
        Subject: 'Amazon SES Email Event Notification',
        Message: JSON.stringify(published),
        Timestamp: at.toISOString(),
        MessageAttributes: {},
        SignatureVersion: '1',
        Signature: '',
        SigningCertUrl: '',
        UnsubscribeUrl: '',
      },
    },
  ],
});
