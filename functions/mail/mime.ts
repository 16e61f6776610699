import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { groupReference } from '../../workflows/reference.ts';
import { controlCharacters } from '../../workflows/text.ts';
import type { Message } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';
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
  { link, sender }: { link: string | undefined; sender: Sender },
): Promise<Buffer> => {
  const { content, to, request } = message;
  const domain = domainOf(sender.from);
  const root = `<${request.toLowerCase()}@${domain}>`;
  const foot = footOf(sender.identity, { language: content.language, publicUrl: sender.publicUrl });
  for (const text of [content.subject, to.name, to.mailbox])
    if (controlCharacters(text, { oneLine: true }))
      throw new Error(`Message ${request} ${message.id} has a header that cannot be sent`);
  return new MailComposer({
    from: sender.from,
    to: { name: undecodable(to.name), address: to.mailbox },
    replyTo: `aval+${groupReference(request)}@${domain}`,
    subject: content.subject,
    text: `${textOf(content, link)}\n\n${textOfFoot(foot)}`,
    html: htmlOf(content, { link, foot }),
    textEncoding: 'quoted-printable',
    newline: 'windows',
    messageId: `<${request.toLowerCase()}.${message.id}@${domain}>`,
    inReplyTo: root,
    references: root,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': content.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};

/** In an ASCII name `=?utf-8?Q?…?=` would be decoded by whoever reads it; a subject is never ASCII, so it is encoded whole. */
const undecodable = (name: string): string => name.replaceAll('=?', '= ?');

const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
