import * as z from 'zod';

/** A mail that SES would take, read from the form the SDK sends. */
export type Accepted = {
  source: string;
  destinations: string[];
  raw: Buffer;
  configurationSet: string;
  tags: Record<string, string>;
};

export type Known = { identities: readonly string[]; configurationSets: readonly string[] };

/** What SES refuses, by its own names. */
export class MailRefused extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const Call = z.object({ Action: z.literal('SendRawEmail'), 'RawMessage.Data': z.string().min(1), Source: z.string() });

const mostBytes = 10 * 1024 * 1024;
const mostRecipients = 50;

/** Reads a call of SES's query API. @throws MailRefused as SES refuses. */
export const acceptedOf = (form: URLSearchParams, { identities, configurationSets }: Known): Accepted => {
  const call = Call.safeParse(Object.fromEntries(form));
  if (!call.success) throw new MailRefused('InvalidParameterValue', 'Missing required parameter');
  const raw = Buffer.from(call.data['RawMessage.Data'], 'base64');
  const source = addressIn(call.data.Source);
  const destinations = members(form, 'Destinations').map(addressIn);
  const configurationSet = form.get('ConfigurationSetName') ?? '';
  if (raw.length > mostBytes)
    throw new MailRefused('MessageRejected', 'Message length is more than 10485760 bytes long');
  if (!isVerified(source, identities))
    throw new MailRefused('MessageRejected', `Email address is not verified: ${source}`);
  if (destinations.length === 0) throw new MailRefused('InvalidParameterValue', 'Missing final destinations');
  if (destinations.length > mostRecipients) throw new MailRefused('MessageRejected', 'Recipient count exceeds 50');
  if (!destinations.every((one) => address.test(one)))
    throw new MailRefused('InvalidParameterValue', 'Illegal address');
  if (!configurationSets.includes(configurationSet))
    throw new MailRefused('ConfigurationSetDoesNotExist', `Configuration set <${configurationSet}> does not exist.`);
  return { source, destinations, raw, configurationSet, tags: tagsIn(form) };
};

const address = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@]+$/;

const addressIn = (text: string): string => /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.trim();

const isVerified = (source: string, identities: readonly string[]): boolean =>
  identities.some((one) => one === source || source.endsWith(`@${one}`));

const members = (form: URLSearchParams, name: string): string[] =>
  [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);

const tagsIn = (form: URLSearchParams): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (let place = 1; form.has(`Tags.member.${place}.Name`); place++)
    tags[form.get(`Tags.member.${place}.Name`) ?? ''] = form.get(`Tags.member.${place}.Value`) ?? '';
  return tags;
};
