import type { Inbox } from '../play/inbox.ts';

export type Script = ReturnType<typeof transcript>;

/** What happened, as people read it or as JSON lines. */
export const transcript = (json: boolean) => {
  const say = (entry: { kind: string; text: string; [fact: string]: unknown }): void => {
    process.stdout.write(json ? `${JSON.stringify(entry)}\n` : `${prefixes[entry.kind] ?? '  '}${entry.text}\n`);
  };
  return {
    scene: (text: string) => say({ kind: 'scene', text }),
    deed: (who: string, did: string) => say({ kind: 'deed', who, did, text: `${who}: ${did}` }),
    time: (at: string) => say({ kind: 'time', at, text: at }),
    timeline: (entries: string[]) => {
      say({ kind: 'scene', text: 'The record, as the requester reads it' });
      for (const text of entries) say({ kind: 'timeline', text });
    },
    mails: async (inbox: Inbox) => {
      say({ kind: 'scene', text: 'Who got which mail, when' });
      for (const mail of await inbox.all()) {
        const to = mail.destinations.join(', ');
        const about = mail.text.split('\n').find((line) => line.trim() !== '') ?? '';
        say({
          kind: 'mail',
          at: mail.at,
          to,
          subject: mail.subject,
          about,
          text: `${mail.at}  ${to}\n      ${mail.subject}\n      ${about}`,
        });
      }
    },
    end: (text: string) => say({ kind: 'end', text }),
    failed: (text: string) => say({ kind: 'failed', text }),
  };
};

const prefixes: Record<string, string> = {
  scene: '\n── ',
  deed: '   ',
  time: '   ⏱ ',
  timeline: '   · ',
  mail: '   ✉ ',
  end: '\n✓ ',
  failed: '\n✗ ',
};
