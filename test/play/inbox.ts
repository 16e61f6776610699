/** A mail as the local stack keeps it. */
export type Received = {
  id: string;
  at: string;
  destinations: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

/** Reads the mail that the local stack has sent: each once, however often one looks. */
export const inbox = (mailUrl: string) => {
  const mails: Received[] = [];
  const taken = new Set<string>();
  const all = async (): Promise<readonly Received[]> => {
    const last = mails.at(-1)?.id;
    const response = await fetch(`${mailUrl}/messages${last ? `?after=${last}` : ''}`);
    if (!response.ok) throw new Error(`The inbox answered ${response.status}`);
    const received = (await response.json()) as Received[];
    // Another look may have brought them meanwhile.
    mails.push(...received.filter(({ id }) => id > (mails.at(-1)?.id ?? '')));
    return mails;
  };
  /** Looks until there is something to take, for a minute. */
  const until = async <T>(to: string, look: () => Promise<T | undefined>): Promise<T> => {
    const end = Date.now() + 60_000;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`No such mail reached ${to} within a minute`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const untaken = async (to: string, wanted: (mail: Received) => boolean): Promise<Received[]> =>
    (await all()).filter((mail) => !taken.has(mail.id) && mail.destinations.includes(to) && wanted(mail));
  return {
    all,
    /** The first mail to this address that `wanted` takes and that has not been taken before, as soon as it is there. */
    take: (to: string, wanted: (mail: Received) => boolean = () => true): Promise<Received> =>
      until(to, async () => {
        const [found] = await untaken(to, wanted);
        if (found) taken.add(found.id);
        return found;
      }),
    /** The last of them, which the others before lead to no more. */
    takeNewest: (to: string, wanted: (mail: Received) => boolean): Promise<Received> =>
      until(to, async () => {
        const found = await untaken(to, wanted);
        for (const { id } of found) taken.add(id);
        return found.at(-1);
      }),
  };
};

export type Inbox = ReturnType<typeof inbox>;

/** Whether a mail asks for an answer; one that tells of an approval leads to the answer that its reader gave before. */
export const asks = ({ text }: Received): boolean =>
  /\/a\/[A-Za-z0-9_-]{43}/.test(text) && !/^(Ver mi respuesta|See my answer)/m.test(text);

/** The personal link of a mail: `/a/…` to answer, `/s/…` for the status. */
export const linkIn = (mail: Received, purpose: 'a' | 's'): string => {
  const link = new RegExp(`https?://\\S+/${purpose}/[A-Za-z0-9_-]{43}(\\?lang=en)?`).exec(mail.text)?.[0];
  if (!link) throw new Error(`The mail "${mail.subject}" to ${mail.destinations} carries no such link`);
  return link;
};
