import { invalid, MailRefused } from './refused.ts';

/** What SES is asked to send, as the SDK's form says it; nothing of it is checked but its form. */
export type Call = {
  source: string | undefined;
  destinations: string[];
  raw: Buffer;
  configurationSet: string;
  tags: Record<string, string>;
};

/** Reads a call of SES's query API. @throws MailRefused for any call but SendRawEmail, and for one that is not whole */
export const callIn = (form: URLSearchParams): Call => {
  const action = form.get('Action');
  if (!action) throw new MailRefused('MissingAction', 'The request must contain the parameter Action.');
  if (action !== 'SendRawEmail')
    throw new MailRefused('InvalidAction', `Could not find operation ${action} for version 2010-12-01`);
  return {
    source: form.get('Source') ?? undefined,
    destinations: listed(form, (place) => `Destinations.member.${place}`),
    raw: bytesIn(form.get('RawMessage.Data') ?? ''),
    configurationSet: form.get('ConfigurationSetName') ?? '',
    tags: tagsIn(form),
  };
};

const bytesIn = (base64: string): Buffer => {
  if (base64 === '') throw invalid('Missing required parameter: RawMessage.Data');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw invalid('RawMessage.Data is not base64');
  return Buffer.from(base64, 'base64');
};

const listed = (form: URLSearchParams, keyOf: (place: number) => string): string[] => {
  const found: string[] = [];
  for (let value = form.get(keyOf(1)); value !== null; value = form.get(keyOf(found.length + 1))) found.push(value);
  return found;
};

const tagsIn = (form: URLSearchParams): Record<string, string> => {
  const names = listed(form, (place) => `Tags.member.${place}.Name`);
  const tags = names.map((name, index) => [name, form.get(`Tags.member.${index + 1}.Value`) ?? ''] as const);
  for (const [name, value] of tags)
    if (!tagForm.test(name) || !tagForm.test(value)) throw invalid(`Invalid tag <${name}: ${value}>.`);
  return Object.fromEntries(tags);
};

const tagForm = /^[A-Za-z0-9_-]{1,256}$/;
