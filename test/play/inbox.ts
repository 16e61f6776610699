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

/** Reads the mail that the local stack has sent. */
export const inbox = (mailUrl: string) => {
  const taken = new Set<string>();
  const all = async (to?: string): Promise<Received[]> => {
    const query = to ? `?${new URLSearchParams({ to })}` : '';
    const response = await fetch(`${mailUrl}/messages${query}`);
    if (!response.ok) throw new Error(`The inbox answered ${response.status}`);
    return (await response.json()) as Received[];
  };
  return {
    all,
    /** The first mail to this address that `wanted` takes and that has not been taken before, as soon as it is there. */
    take: async (to: string, wanted: (mail: Received) => boolean = () => true): Promise<Received> => {
      const until = Date.now() + 60_000;
      for (;;) {
        const found = (await all(to)).find((mail) => !taken.has(mail.id) && wanted(mail));
        if (found) {
          taken.add(found.id);
          return found;
        }
        if (Date.now() > until) throw new Error(`No such mail reached ${to} within a minute`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
};

export type Inbox = ReturnType<typeof inbox>;

/** The personal link of a mail: `/a/…` to answer, `/s/…` for the status. */
export const linkIn = (mail: Received, purpose: 'a' | 's'): string => {
  const link = new RegExp(`https?://\\S+/${purpose}/[A-Za-z0-9_-]{43}(\\?lang=en)?`).exec(mail.text)?.[0];
  if (!link) throw new Error(`The mail "${mail.subject}" to ${mail.destinations} carries no such link`);
  return link;
};
