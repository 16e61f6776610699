import { sharedDomains } from './mail-providers.ts';

type ParsedMailbox = { ok: true; mailbox: string } | { ok: false; problem: MailboxProblem };
export type MailboxProblem = 'empty' | 'too long' | 'not ASCII' | 'form';

/** Reads a mail address as people have them: ASCII, a domain with a dot, 254 characters at most. Its domain is put in lower case. */
export const parseMailbox = (input: string): ParsedMailbox => {
  const text = input.trim();
  const { local, domain } = parts(text);
  if (text === '') return { ok: false, problem: 'empty' };
  if (text.length > 254 || local.length > 64) return { ok: false, problem: 'too long' };
  if (/[^\p{ASCII}]/u.test(text)) return { ok: false, problem: 'not ASCII' };
  if (!localForm.test(local) || !isDomain(domain)) return { ok: false, problem: 'form' };
  return { ok: true, mailbox: `${local}@${domain}` };
};

/** Whether two addresses are the same mailbox: nobody tells mailboxes apart by capitals. No address is nobody's. */
export const sameMailbox = (a: string, b: string): boolean =>
  a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

/** The inbox behind an address: what stands after a plus is its owner's note, and some providers read no dots. */
export const inboxOf = (mailbox: string): string => {
  const { local, domain } = parts(mailbox.trim().toLowerCase());
  const [name = ''] = local.split('+');
  if (domain === '') return name;
  return domain === 'gmail.com' || domain === 'googlemail.com'
    ? `${name.replaceAll('.', '')}@gmail.com`
    : `${name}@${domain}`;
};

/** The domain that an organisation registered, behind an address of its own; undefined where anybody has one. */
export const ownDomain = (mailbox: string): string | undefined => {
  const { domain } = parts(mailbox.trim());
  const labels = domain.split('.');
  const [two, three] = [labels.slice(-2).join('.'), labels.slice(-3).join('.')];
  if (labels.length < 2 || sharedDomains.has(two) || sharedDomains.has(three)) return undefined;
  return publicEnding.test(domain) ? three : two;
};

const parts = (mailbox: string): { local: string; domain: string } => {
  const at = mailbox.lastIndexOf('@');
  return at < 0
    ? { local: mailbox, domain: '' }
    : { local: mailbox.slice(0, at), domain: mailbox.slice(at + 1).toLowerCase() };
};

const localForm = /^[A-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

const isDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  return (
    labels.length > 1 && labels.every((label) => labelForm.test(label)) && /^[a-z][a-z0-9-]+$/.test(labels.at(-1) ?? '')
  );
};

const labelForm = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** Endings of two labels below which organisations register, as com.es or co.uk. */
const publicEnding = /\.(?:com|co|org|net|nom|edu|ac|gob|gov|gouv)\.[a-z]{2}$/;
