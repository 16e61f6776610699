import { addressesIn, addressIn } from './addresses.ts';
import { type Call, callIn } from './call.ts';
import { type Header, headersIn, valuesOf } from './headers.ts';
import { invalid, MailRefused } from './refused.ts';

/** A mail that SES would take. */
export type Accepted = {
  source: string;
  destinations: string[];
  raw: Buffer;
  configurationSet: string;
  tags: Record<string, string>;
};

/** Domains and addresses that may send, and the configuration sets there are. */
export type Known = { identities: readonly string[]; configurationSets: readonly string[] };

/** Reads a call of SES's query API. @throws MailRefused as SES refuses */
export const acceptedOf = (form: URLSearchParams, known: Known): Accepted => {
  const call = callIn(form);
  if (call.raw.length > mostBytes)
    throw invalid(`Message length is more than ${mostBytes} bytes long: '${call.raw.length}'.`);
  const headers = headersIn(call.raw);
  const from = valuesOf(headers, 'From').flatMap(addressesIn);
  const source = call.source === undefined ? from[0] : addressIn(call.source);
  if (from.length === 0 || !source) throw invalid("Missing required header 'From'.");
  const destinations = recipientsOf(call, headers);
  if (!known.configurationSets.includes(call.configurationSet))
    throw new MailRefused(
      'ConfigurationSetDoesNotExist',
      `Configuration set <${call.configurationSet}> does not exist.`,
    );
  refuseUnverified([source, ...from, ...valuesOf(headers, 'Sender').flatMap(addressesIn)], known.identities);
  return { ...call, source, destinations };
};

const mostBytes = 10 * 1024 * 1024;
const mostRecipients = 50;

/** The envelope counts; without one, the message's own headers do. */
const recipientsOf = (call: Call, headers: readonly Header[]): string[] => {
  const written = ['To', 'Cc', 'Bcc'].flatMap((name) => valuesOf(headers, name)).flatMap(addressesIn);
  const recipients = call.destinations.length > 0 ? call.destinations.map(addressIn) : written;
  if (recipients.length === 0) throw invalid("Missing required header 'To'.");
  if (recipients.length > mostRecipients) throw invalid(`Recipient count exceeds ${mostRecipients}.`);
  return recipients;
};

const refuseUnverified = (senders: readonly string[], identities: readonly string[]): void => {
  const failed = new Set(senders.filter((sender) => !identities.some((one) => covers(one, sender))));
  if (failed.size === 0) return;
  const message = 'Email address is not verified. The following identities failed the check:';
  throw new MailRefused('MessageRejected', `${message} ${[...failed].join(', ')}`);
};

/** A domain covers what is below it, an address its labels; only the domain may be written in any case. */
const covers = (identity: string, sender: string): boolean => {
  const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const localOf = (address: string) => address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, '');
  if (!identity.includes('@')) return `.${domainOf(sender)}`.endsWith(`.${identity.toLowerCase()}`);
  return domainOf(sender) === domainOf(identity) && localOf(sender) === localOf(identity);
};
