import { exampleRequest } from '../play/example-request.ts';
import { linkIn } from '../play/inbox.ts';
import { answerByMail, submitForm, type World } from '../play/people.ts';
import { type Seen, visitor } from '../play/visitor.ts';
import type { Script } from './transcript.ts';

type Clockwork = { advance: (to: { next: true } | { until: Date }) => Promise<Date>; quiet: () => Promise<void> };
type Play = { world: World; stack: Clockwork; script: Script };

/** Everyone does their part; each step fails by name when its mail or its page does not come. */
export const playAgreement = async (play: Play): Promise<void> => {
  const { script } = play;
  const { values, people } = exampleRequest();
  script.scene('A publisher asks for a third-party agreement');
  await submitted(play, people.requester, values);
  await answered(play, people.requester, { choice: 'mine', did: 'confirmed the mailbox' });
  script.scene('The other party confirms the terms');
  await answered(play, people.implementer, { choice: 'accept', did: 'confirmed the terms' });
  script.scene('IMTCloud decides: commercial and legal side by side, then management');
  await answered(play, people.legal, { choice: 'approve', did: 'approved as legal' });
  await answered(play, people.commercial, { choice: 'approve', did: 'approved as commercial' });
  await answered(play, people.management, { choice: 'approve', did: 'approved as management' });
  const browser = visitor();
  const received = await play.world.inbox.take(people.requester.mailbox, (mail) => /\/s\/[\w-]{43}/.test(mail.text));
  const look = () => browser.open(linkIn(received, 's'));
  script.scene('In force on its first day');
  await untilStatus(play, look, 'en vigor');
  script.scene('Notices before its end, and its end');
  await untilStatus(play, look, 'Terminada');
  script.scene('The record, as the requester reads it');
  const record = timelineOf(await look());
  if (record.length === 0) throw new Error('The status page shows no record');
  script.timeline(record);
};

type Part = { name: string; mailbox: string };
type Values = Record<string, string | undefined>;

const submitted = async ({ world, script, stack }: Play, who: Part, values: Values): Promise<void> => {
  const { page } = await submitForm(world, { workflow: 'third-party-agreement', values });
  const reference = page.document.querySelector('.reference')?.textContent;
  if (page.status !== 200 || !reference)
    throw new Error(`The form was not taken: ${page.status} ${page.text.slice(0, 300)}`);
  script.deed(who.name, `sent the form; its reference is ${reference}`);
  await stack.quiet();
  await script.mails();
};

const answered = async (
  { world, script, stack }: Play,
  who: Part,
  { choice, did }: { choice: string; did: string },
): Promise<void> => {
  const { mail, page } = await answerByMail(world, { to: who.mailbox, choice });
  if (page.status !== 200 || !page.document.querySelector('.panel.good'))
    throw new Error(`${who.name} could not answer: ${page.status} ${page.text.slice(0, 300)}`);
  script.deed(who.name, `${did} (asked on ${mail.at})`);
  await stack.quiet();
  await script.mails();
};

/** First day, notices and end belong to the clock: policy time goes to whatever is due next. */
const untilStatus = async ({ stack, script }: Play, look: () => Promise<Seen>, wanted: string): Promise<void> => {
  let before = new Date(0);
  for (let page = await look(); !page.text.includes(wanted); page = await look()) {
    const at = await stack.advance({ next: true });
    if (at.getTime() - before.getTime() < 60_000) throw new Error(`Nothing more is due, and no page says «${wanted}»`);
    before = at;
    script.time(at.toISOString());
    await stack.quiet();
    await script.mails();
  }
  script.deed('The status page', `says «${wanted}»`);
};

const timelineOf = ({ document }: Seen): { at: string; what: string }[] =>
  [...document.querySelectorAll('.timeline li')].map((entry) => {
    const time = entry.querySelector('time');
    const at = time?.textContent ?? '';
    return { at, what: (entry.textContent ?? '').replace(at, '').replace(/\s+/g, ' ').trim() };
  });
