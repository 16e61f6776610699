import { randomUUID } from 'node:crypto';
import { account } from '../template/names.ts';
import { type Header, valuesOf } from './headers.ts';
import type { Envelope } from './stored.ts';

/**
 * The events that SES would publish about a mail, recipient by recipient: its mailbox simulator's addresses play
 * theirs, with any label behind a plus, and every other mailbox takes its mail.
 */
export const eventsOf = (envelope: Envelope, headers: readonly Header[]): object[] => {
  const mail = mailOf(envelope, headers);
  return envelope.destinations.flatMap((to) =>
    newsOf(to, envelope.at).map(({ eventType, ...news }) => ({ eventType, mail, ...news })),
  );
};

type News = { eventType: 'Delivery' | 'Bounce' | 'Complaint' } & Record<string, object | string>;

const newsOf = (to: string, timestamp: string): News[] => {
  switch (simulated(to)) {
    case 'bounce':
      return [bounce(to, { timestamp, bounceSubType: 'General', diagnosticCode: 'smtp; 550 5.1.1 user unknown' })];
    case 'suppressionlist':
      return [bounce(to, { timestamp, bounceSubType: 'Suppressed', diagnosticCode: 'Amazon SES has suppressed it' })];
    case 'ooto':
      return [delivery(to, timestamp), automaticReply(to, timestamp)];
    case 'complaint':
      return [delivery(to, timestamp), complaint(to, timestamp)];
    default:
      return [delivery(to, timestamp)];
  }
};

const simulated = (to: string): string | undefined =>
  /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(to)?.[1]?.toLowerCase();

const delivery = (to: string, timestamp: string): News => ({
  eventType: 'Delivery',
  delivery: {
    timestamp,
    recipients: [to],
    processingTimeMillis: 1,
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: reportingMta,
  },
});

const bounce = (to: string, of: { timestamp: string; bounceSubType: string; diagnosticCode: string }): News => ({
  eventType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: of.bounceSubType,
    bouncedRecipients: [{ emailAddress: to, action: 'failed', status: '5.1.1', diagnosticCode: of.diagnosticCode }],
    timestamp: of.timestamp,
    feedbackId: randomUUID(),
    reportingMTA: `dns; ${reportingMta}`,
  },
});

/** SES counts the reply of a machine as a bounce that passes: the mail itself has arrived. */
const automaticReply = (to: string, timestamp: string): News => ({
  eventType: 'Bounce',
  bounce: {
    bounceType: 'Transient',
    bounceSubType: 'General',
    bouncedRecipients: [{ emailAddress: to }],
    timestamp,
    feedbackId: randomUUID(),
  },
});

const complaint = (to: string, timestamp: string): News => ({
  eventType: 'Complaint',
  complaint: {
    complainedRecipients: [{ emailAddress: to }],
    timestamp,
    feedbackId: randomUUID(),
    userAgent: 'Amazon SES Mailbox Simulator',
    complaintFeedbackType: 'abuse',
    arrivalDate: timestamp,
  },
});

const reportingMta = 'local.smtp-out.amazonses.com';

const mailOf = ({ id, at, source, destinations, configurationSet, tags }: Envelope, headers: readonly Header[]) => ({
  timestamp: at,
  source,
  sendingAccountId: account,
  messageId: id,
  destination: destinations,
  headersTruncated: false,
  headers,
  commonHeaders: {
    from: valuesOf(headers, 'From'),
    to: valuesOf(headers, 'To'),
    messageId: id,
    subject: valuesOf(headers, 'Subject')[0] ?? '',
  },
  tags: {
    'ses:operation': ['SendRawEmail'],
    'ses:configuration-set': [configurationSet],
    'ses:from-domain': [source.slice(source.lastIndexOf('@') + 1)],
    'ses:source-ip': ['127.0.0.1'],
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
});
