import { exampleRequest } from '../play/example-request.ts';
import { linkIn } from '../play/inbox.ts';
import { answerByMail, submitForm, type World } from '../play/people.ts';
import { visitor } from '../play/visitor.ts';
import type { Script } from './transcript.ts';

type Clockwork = { advance: (to: { next: true } | { until: Date }) => Promise<Date>; quiet: () => Promise<void> };
type Play = { world: World; stack: Clockwork; script: Script };

/** Everyone does their part; each step fails by name when its mail or its page does not come. */
export const playAgreement = async (play: Play): Promise<void> => {
  const { world, script } = play;
  const { values, people } = exampleRequest();
  script.scene('The publisher asks for a third-party agreement');
  const { page } = await submitForm(world, { workflow: 'third-party-agreement', values });
  script.deed(people.requester.name, `sent the form; the page says: ${page.text.slice(0, 90)}…`);
  await answered(play, people.requester, { choice: 'mine', did: 'confirmed the mailbox' });
  await answered(play, people.implementer, { choice: 'accept', did: 'confirmed the terms' });
  script.scene('IMTCloud reviews, commercial and legal side by side');
  await Promise.all([
    answered(play, people.commercial, { choice: 'approve', did: 'approved as commercial' }),
    answered(play, people.legal, { choice: 'approve', did: 'approved as legal' }),
  ]);
  await answered(play, people.management, { choice: 'approve', did: 'approved as management' });
  await untilEnded(play, people.requester.mailbox);
};

type Part = { name: string; mailbox: string };

const answered = async (
  { world, script }: Play,
  who: Part,
  { choice, did }: { choice: string; did: string },
): Promise<void> => {
  const { mail, page } = await answerByMail(world, { to: who.mailbox, choice });
  if (page.status !== 200 || !page.document.querySelector('.panel.good'))
    throw new Error(`${who.name} could not answer: ${page.status} ${page.text.slice(0, 300)}`);
  script.deed(who.name, `${did} (asked on ${mail.at})`);
};

/** First day, notices and end belong to the clock: policy time goes to whatever is due next. */
const untilEnded = async ({ world, stack, script }: Play, mailbox: string): Promise<void> => {
  script.scene('Time passes');
  const received = await world.inbox.take(mailbox, (mail) => /\/s\/[\w-]{43}/.test(mail.text));
  const browser = visitor();
  const status = linkIn(received, 's');
  await stack.quiet();
  for (const wanted of ['en vigor', 'Terminada']) {
    for (let page = await browser.open(status); !page.text.includes(wanted); page = await browser.open(status)) {
      script.time((await stack.advance({ next: true })).toISOString());
    }
    script.deed('Status page', `says «${wanted}»`);
  }
  const page = await browser.open(status);
  script.timeline(
    [...page.document.querySelectorAll('.timeline li')].map((one) =>
      (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  );
};
