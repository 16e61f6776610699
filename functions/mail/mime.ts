import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { groupReference } from '../../workflows/reference.ts';
import { controlCharacters } from '../../workflows/text.ts';
import type { Message } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import type { Links } from './content.ts';
import { footOf } from './foot.ts';
import { htmlOf } from './html.tsx';
import { textOf, textOfFoot } from './text.ts';

export type Sender = { from: string; publicUrl: string; identity: LegalIdentity };

/**
 * A message as it leaves: text and HTML, threaded on one root per request, marked as automatic.
 * @throws Error when a header would hold a control character: such text was refused at the form.
 */
export const mimeOf = async (
  message: Message,
  { link, figures, sender }: { link: string | undefined; figures?: string | undefined; sender: Sender },
): Promise<Buffer> => {
  refuseControl(message);
  const { content } = message;
  const links = { link, publicUrl: sender.publicUrl, ...(figures !== undefined && { figures }) };
  const foot = footOf(sender.identity, { language: content.language, publicUrl: sender.publicUrl });
  const composer = new MailComposer({
    ...addressed(message, sender),
    text: `${textOf(content, known(links))}\n\n${textOfFoot(foot)}`,
    html: htmlOf(content, { ...links, foot }),
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};

/** What has no value is left to its placeholder. */
const known = ({ link, ...rest }: Links): Links => (link === undefined ? rest : { link, ...rest });

const refuseControl = ({ request, id, to, content }: Message): void => {
  for (const text of [content.subject, to.name, to.mailbox])
    if (controlCharacters(text, { oneLine: true }))
      throw new Error(`Message ${request} ${id} has a header that cannot be sent`);
};

/** One person, one thread, and nothing that would make a machine answer. */
const addressed = ({ request, id, to, content, createdAt }: Message, { from }: Sender) => {
  const domain = domainOf(from);
  const root = `<${request.toLowerCase()}@${domain}>`;
  return {
    from,
    to: { name: undecodable(to.name), address: to.mailbox },
    replyTo: `aval+${groupReference(request)}@${domain}`,
    subject: content.subject,
    date: new Date(createdAt),
    messageId: `<${request.toLowerCase()}.${id}@${domain}>`,
    inReplyTo: root,
    references: root,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': content.language,
    },
  };
};

/** In an ASCII name `=?utf-8?Q?…?=` would be decoded by whoever reads it; a subject is never ASCII, so it is encoded whole. */
const undecodable = (name: string): string => name.replaceAll('=?', '= ?');

const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
