import type { Envelope } from './stored.ts';

/** The events that SES would publish about a mail: its simulator's addresses play each, every other mailbox takes it. */
export const eventsOf = (envelope: Envelope): object[] => envelope.destinations.map((to) => eventOf(envelope, to));

const eventOf = (envelope: Envelope, to: string): object => {
  const { at: timestamp } = envelope;
  const recipient = [{ emailAddress: to }];
  const mail = mailOf(envelope);
  switch (simulated(to)) {
    case 'bounce':
      return {
        eventType: 'Bounce',
        mail,
        bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: recipient, timestamp },
      };
    case 'suppressionlist':
      return {
        eventType: 'Bounce',
        mail,
        bounce: { bounceType: 'Permanent', bounceSubType: 'Suppressed', bouncedRecipients: recipient, timestamp },
      };
    case 'ooto':
    case 'success':
    case undefined:
      return {
        eventType: 'Delivery',
        mail,
        delivery: { timestamp, recipients: [to], processingTimeMillis: 1, smtpResponse: '250 ok' },
      };
    case 'complaint':
      return { eventType: 'Complaint', mail, complaint: { complainedRecipients: recipient, timestamp } };
    default:
      return {
        eventType: 'DeliveryDelay',
        mail,
        deliveryDelay: { delayType: 'General', delayedRecipients: recipient, timestamp },
      };
  }
};

/** The local part before a label: `bounce+anything@simulator.amazonses.com`. */
const simulated = (to: string): string | undefined =>
  /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(to)?.[1]?.toLowerCase();

const mailOf = ({ id, at, source, destinations, configurationSet, tags }: Envelope) => ({
  messageId: id,
  timestamp: at,
  source,
  destination: destinations,
  tags: {
    'ses:configuration-set': [configurationSet],
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
});
