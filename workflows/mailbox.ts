type Parsed = { ok: true; mailbox: string } | { ok: false; problem: 'form' | 'too long' };

/** Reads a mail address as people have them: ASCII, a domain with a dot, 254 characters at most. The domain is lower-cased. */
export const parseMailbox = (input: string): Parsed => {
  const text = input.trim();
  if (text.length > 254) return { ok: false, problem: 'too long' };
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1).toLowerCase()];
  const well = at > 0 && local.length <= 64 && localPart.test(local) && domainName.test(domain);
  return well ? { ok: true, mailbox: `${local}@${domain}` } : { ok: false, problem: 'form' };
};

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** Whether two addresses are the same mailbox; nobody tells mailboxes apart by capitals. */
export const sameMailbox = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Domains where anybody may have an address: they say nothing about an organisation. */
const publicDomains = new Set(
  'gmail.com googlemail.com hotmail.com hotmail.es outlook.com outlook.es live.com msn.com yahoo.com yahoo.es icloud.com me.com proton.me protonmail.com telefonica.net movistar.es orange.es ono.com terra.es gmx.com gmx.es aol.com'.split(
    ' ',
  ),
);

/** The domain of an organisation behind an address; nothing for public mail. */
export const ownDomain = (mailbox: string): string | undefined => {
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase();
  return domain === '' || publicDomains.has(domain) ? undefined : domain;
};
