import type { Inbox } from '../play/inbox.ts';

export type Script = ReturnType<typeof transcript>;

/** What happened, in the order in which it did, as people read it or as JSON lines. */
export const transcript = (json: boolean, inbox: Inbox) => {
  const told = new Set<string>();
  const say = (entry: { kind: string; text: string; [fact: string]: unknown }): void => {
    process.stdout.write(json ? `${JSON.stringify(entry)}\n` : `${prefixes[entry.kind] ?? '  '}${entry.text}\n`);
  };
  return {
    story: (name: string, shows: string) => say({ kind: 'story', name, shows, text: `${name}: ${shows}` }),
    scene: (text: string) => say({ kind: 'scene', text }),
    deed: (who: string, did: string) => say({ kind: 'deed', who, did, text: `${who} ${did}` }),
    time: (at: string) => say({ kind: 'time', at, text: `policy time is ${at}` }),
    timeline: (entries: { at: string; what: string }[]) => {
      for (const { at, what } of entries) say({ kind: 'timeline', at, what, text: `${at}: ${what}` });
    },
    /** The mails that have come since this was last asked: who got what, when. */
    mails: async () => {
      for (const { id, at, destinations, subject, text } of await inbox.all()) {
        if (told.has(id)) continue;
        told.add(id);
        const to = destinations.join(', ');
        const about = leadOf(text);
        say({ kind: 'mail', at, to, subject, about, text: `${at}  to ${to}: ${about}` });
      }
    },
    end: (text: string) => say({ kind: 'end', text }),
  };
};

/** What a mail says first, after its greeting. */
const leadOf = (text: string): string => (text.split(/\n\s*\n/)[1] ?? '').replace(/\s+/g, ' ').trim();

const prefixes: Record<string, string> = {
  story: '\n═══ ',
  scene: '── ',
  deed: '   ',
  time: '   ⏱ ',
  timeline: '   · ',
  mail: '      ✉ ',
  end: '\n✓ ',
};
