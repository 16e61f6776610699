import { addressParser } from 'postal-mime';
import { parseMailbox } from '../../../workflows/mailbox.ts';
import { invalid } from './refused.ts';

/** The bare addresses in a header or a parameter, as `Name <a@b.example>, c@d.example`. @throws MailRefused as SES refuses */
export const addressesIn = (text: string): string[] => {
  const mailboxes = addressParser(text, { flatten: true });
  // The parser is kind: to it `a b@c.example` is b@c.example, called a.
  const guessed = mailboxes.some(
    ({ name, address }) => name && address && !text.includes(`<${address}>`) && !text.includes('('),
  );
  if (guessed || /\p{Cc}/u.test(text)) throw invalid('Local address contains control or whitespace');
  return mailboxes.map(({ address = '' }) => checked(address));
};

/** The one address that a parameter has room for. @throws MailRefused as SES refuses */
export const addressIn = (text: string): string => {
  const [address, ...others] = addressesIn(text);
  if (!address || others.length > 0) throw invalid('Illegal address');
  return address;
};

const checked = (address: string): string => {
  if (!address.includes('@')) throw invalid("Missing final '@domain'");
  if (!parseMailbox(address).ok) throw invalid(`Illegal address: ${address}`);
  return address;
};
