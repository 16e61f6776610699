import type { Message } from '../../functions/ledger/port.ts';
import { footOf } from '../../functions/mail/foot.ts';
import { htmlOf } from '../../functions/mail/html.tsx';
import { textOf, textOfFoot } from '../../functions/mail/text.ts';
import { figures, secret, sender } from '../functions/mail/letters.ts';
import type { Collection } from './item.ts';
import type { World } from './world.ts';

/** Every mail of a request but for those that were there before. */
export const newMails = async ({ ports, request }: World, before: ReadonlySet<string>): Promise<Message[]> =>
  (await ports.ledger.messages(request)).filter(({ id }) => !before.has(id));

/** Keeps a mail as whoever gets it reads it, in HTML and in text. */
export const keepMail = ({ workflow }: World, mail: Message, outcome: string, into: Collection): void => {
  const { content, link, code, kind, to } = mail;
  const path = link?.purpose === 'status' ? 's' : 'a';
  const links = {
    publicUrl: sender.publicUrl,
    ...(link && { link: `${sender.publicUrl}/${path}/${secret}` }),
    ...(code && { figures }),
  };
  const foot = footOf(sender.identity, { language: content.language, publicUrl: sender.publicUrl });
  into.add(
    {
      workflow: workflow.name,
      kind: 'mail',
      name: kind,
      outcome,
      reader: to.id,
      language: content.language,
      subject: content.subject,
      html: htmlOf(content, { ...links, foot }),
      text: `${textOf(content, links)}\n\n${textOfFoot(foot)}`,
    },
    gistOf(mail),
  );
};

/** What it says first, and what there is to do: dates and who is named below make no other mail. */
const gistOf = ({ content }: Message): string => content.blocks.flatMap(gistIn).join('\n');

const gistIn = (block: Message['content']['blocks'][number]): string[] => {
  if (block.kind === 'lead') return [block.text];
  if (block.kind === 'action') return [block.label];
  return block.kind === 'quote' ? [block.by] : [];
};
