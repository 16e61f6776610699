import PostalMime from 'postal-mime';
import type { Envelope, Store } from './stored.ts';

/** Which mails: to an address, whatever its capitals, or that came after another. */
export type Wanted = { to: string | null; after: string | null };

/** Stored mails as people and tests read them, the newest last. */
export const readMails = async (store: Store, { to, after }: Wanted): Promise<object[]> => {
  const address = to?.toLowerCase();
  const wanted = store
    .all()
    .filter(({ id }) => after === null || id > after)
    .filter(({ destinations }) => address === undefined || destinations.some((one) => one.toLowerCase() === address));
  const mails: object[] = [];
  // One at a time: hundreds at once would hold them all, half read, in memory.
  for (const envelope of wanted) mails.push(await readMail(store, envelope));
  return mails;
};

const readMail = async (store: Store, envelope: Envelope): Promise<object> => {
  const { subject = '', headers, text = '', html = '' } = await PostalMime.parse(store.raw(envelope.id));
  return {
    ...envelope,
    subject,
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    text,
    html,
  };
};
