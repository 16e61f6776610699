import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import catcherModule from 'aws-ses-v2-local';
import { clearStore, saveEmail } from 'aws-ses-v2-local/dist/store.js';
import type { Address, Email } from 'postal-mime';
import { closeServer, freePort } from '../listen.ts';
import type { Envelope } from './stored.ts';

/** The inbox that people look at, empty at first. */
export type Inbox = { url: string; show(envelope: Envelope, mail: Email): void; close(): Promise<void> };

/**
 * The catcher's own page, fed directly: through its API it would lose headers and envelope and date a mail by the wall.
 * It has one store for the whole process. @throws Complaint when the port is taken
 */
export const openInbox = async (port = 0): Promise<Inbox> => {
  // Set by somebody for another project, it would make the catcher send our mail on to real people.
  delete process.env.SMTP_TRANSPORT;
  clearStore();
  const server = await catcher({ port: await freePort(port), host: '127.0.0.1' });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    show: (envelope, mail) => saveEmail(shown(envelope, mail)),
    close: () => closeServer(server),
  };
};

/** Seen from an ES module the catcher's function is the default of its default. */
const catcher = ((catcherModule as { default?: unknown }).default ?? catcherModule) as (at: {
  port: number;
  host: string;
}) => Promise<Server>;

const shown = ({ id, at, source, destinations }: Envelope, mail: Email): Parameters<typeof saveEmail>[0] => {
  const [to, cc] = [written(mail.to), written(mail.cc)];
  const named = [mail.to, mail.cc].flatMap(addresses);
  return {
    messageId: id,
    at: Math.floor(Date.parse(at) / 1000),
    from: written(mail.from && [mail.from])[0] ?? source,
    replyTo: written(mail.replyTo),
    destination: { to, cc, bcc: destinations.filter((one) => !named.includes(one)) },
    subject: mail.subject ?? '(no subject)',
    body: { text: mail.text, html: mail.html },
    attachments: mail.attachments.map(attached),
    headers: mail.headers.filter(({ key }) => !madeAgain.test(key)).map(({ key, value }) => ({ name: key, value })),
  };
};

const written = (addresses: Address[] | undefined): string[] =>
  (addresses ?? []).map(({ name, address }) => (name ? `${name} <${address ?? ''}>` : (address ?? '')));

const addresses = (list: Address[] | undefined): string[] => (list ?? []).flatMap(({ address }) => address ?? []);

/** What the catcher makes out of the rest when a mail is downloaded. */
const madeAgain = /^(from|to|cc|bcc|reply-to|subject|date|mime-version|content-type|content-transfer-encoding)$/;

const attached = ({ content, filename, mimeType }: Email['attachments'][number]) => {
  const bytes = Buffer.from(content as ArrayBuffer);
  return {
    content: bytes.toString('base64'),
    contentType: mimeType,
    filename: filename ?? undefined,
    size: bytes.length,
  };
};
