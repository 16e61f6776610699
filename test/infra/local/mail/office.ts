import { SESClient, SendRawEmailCommand, type SendRawEmailCommandInput } from '@aws-sdk/client-ses';
import { onTestFinished } from 'vitest';
import { type Mail, type MailOptions, startMail } from '../../../../infra/local/mail/server.ts';
import { temporaryFolder } from '../temporary.ts';

/** A message as a mailer writes it. */
export const rawMail = (headers: Record<string, string> = {}, body = 'Hola'): string =>
  `${Object.entries({
    From: 'Aval <aval@imtcloud.example>',
    To: 'ana@faro.example',
    Subject: 'Una pregunta',
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}\r\n`;

/** What the relay sends. */
export const letter: SendRawEmailCommandInput = {
  Source: 'Aval <aval@imtcloud.example>',
  Destinations: ['ana@faro.example'],
  RawMessage: { Data: Buffer.from(rawMail()) },
  ConfigurationSetName: 'aval',
  Tags: [
    { Name: 'request', Value: 'ABCDEFGH' },
    { Name: 'message', Value: '0001' },
  ],
};

export const withRaw = (raw: string): SendRawEmailCommandInput => ({
  ...letter,
  RawMessage: { Data: Buffer.from(raw) },
});

export type Office = Mail & {
  folder: string;
  client: SESClient;
  send(mail: SendRawEmailCommandInput): Promise<string>;
  read(query?: string): Promise<Received[]>;
};
export type Received = { id: string; at: string; destinations: string[]; headers: Record<string, string> } & Record<
  'subject' | 'text' | 'html' | 'source',
  string
>;

/** SES on this machine with the SDK's own client, gone after the test. */
export const openOffice = async (given: Partial<MailOptions> = {}): Promise<Office> => {
  const folder = given.folder ?? temporaryFolder();
  const known = { identities: ['imtcloud.example'], configurationSets: ['aval'], report: () => undefined };
  const mail = await startMail({ ...known, now: () => new Date('2026-11-24T09:00:00Z'), ...given, folder });
  onTestFinished(mail.close);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SESClient({ endpoint: mail.url, region: 'eu-south-2', credentials, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return {
    ...mail,
    folder,
    client,
    send: async (one) => (await client.send(new SendRawEmailCommand(one))).MessageId ?? '',
    read: async (query = '') => (await fetch(`${mail.url}/messages${query}`)).json() as Promise<Received[]>,
  };
};
