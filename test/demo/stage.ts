import { localPassword } from '../../infra/local/staff.ts';
import { holder } from '../play/example-request.ts';
import { asks, linkIn, type Received } from '../play/inbox.ts';
import { answerByMail, changeByMail, submitForm, type World } from '../play/people.ts';
import { askCodeByLink, refuseByMail, signByMail } from '../play/signing.ts';
import { type Seen, visitor } from '../play/visitor.ts';
import { standingOf, timelineOf, unexpected } from './seen.ts';
import type { Script } from './transcript.ts';

type Clockwork = {
  now(): Date;
  quiet(): Promise<void>;
  advance(to: { next: true } | { until: Date }): Promise<Date>;
};
/** Where stories are played: a stack, its people, and who writes down what happens. */
export type Theatre = { world: World; stack: Clockwork; script: Script };
export type Part = { name: string; mailbox: string };
type Typed = Record<string, string | undefined>;
type Answer = { choice: string; reason?: string; did: string; neverShown?: readonly string[] };

export type Stage = ReturnType<typeof stageFor>;

/** What the people of one story do about one request; each deed fails by name when its mail or its page does not come. */
export const stageFor = ({ world, stack, script }: Theatre) => {
  const browser = visitor();
  let reference = '';
  let requester: Part | undefined;

  const deed = async (who: string, did: string, doIt: () => Promise<string>): Promise<void> => {
    const said = await inStep(`${who} ${did}`, async () => {
      const detail = await doIt();
      await stack.quiet();
      return detail;
    });
    script.deed(who, `${did}${said}`);
    await script.mails();
  };

  const about = async (to: Part): Promise<readonly Received[]> =>
    (await world.inbox.all()).filter(
      ({ destinations, subject }) => destinations.includes(to.mailbox) && subject.includes(reference),
    );

  const status = async (): Promise<Seen> => {
    if (!requester) throw new Error('Nothing has been sent yet');
    const linked = (await about(requester)).find(({ text }) => /\/s\/[\w-]{43}/.test(text));
    if (!linked) throw new Error('No mail to the requester leads to the status page');
    return browser.open(linkIn(linked, 's'));
  };

  return {
    scene: script.scene,
    now: stack.now,
    /** Sends the form. */
    sends: (who: Part, workflow: string, values: Typed) =>
      deed(who.name, 'sent the form', async () => {
        const { page } = await submitForm(world, { workflow, values });
        requester = who;
        reference = page.document.querySelector('.reference')?.textContent ?? '';
        if (page.status !== 200 || reference === '') throw unexpected('The form was not taken', page);
        return `; its reference is ${reference}`;
      }),
    /** Answers what the mail asks. */
    answers: (who: Part, { choice, reason = '', did, neverShown = [] }: Answer) =>
      deed(who.name, did, async () => {
        const { asked, page } = await answerByMail(world, { to: who.mailbox, choice, reason, about: reference });
        if (page.status !== 200 || !page.document.querySelector('.panel.good'))
          throw unexpected('The answer was not taken', page);
        const read = [asked.text, page.text, ...(await about(who)).map(({ subject, text }) => `${subject} ${text}`)];
        for (const secret of neverShown)
          if (read.some((one) => one.includes(secret))) throw new Error(`They read «${secret}»`);
        return '';
      }),
    /** Sends the form again with the changes that were asked for. */
    changes: (who: Part, changes: Typed, did: string) =>
      deed(who.name, did, async () => {
        const { page } = await changeByMail(world, { to: who.mailbox, changes, about: reference });
        if (page.status !== 200 || !page.document.querySelector('.panel.good'))
          throw unexpected('The changes were not taken', page);
        return '';
      }),
    /** Goes through the ceremony, with the code from the mail. */
    signs: (who: Part, position: string) =>
      deed(who.name, 'read the document, typed the code and signed', async () => {
        const { page } = await signByMail(world, { name: who.name, to: who.mailbox, position, about: reference });
        if (page.status !== 200 || !page.document.querySelector('.panel.good'))
          throw unexpected('The signature was not taken', page);
        return '';
      }),
    /** Goes through the ceremony to not signing, with the code from the mail. */
    doesNotSign: (who: Part, reason: string) =>
      deed(who.name, 'read the document, said why and typed the code not to sign', async () => {
        const { page } = await refuseByMail(world, { to: who.mailbox, reason, about: reference });
        if (page.status !== 200 || !page.document.querySelector('.panel.good'))
          throw unexpected('The refusal was not taken', page);
        return '';
      }),
    /** Up to the code, which is sent. */
    asksForCode: (who: Part, position: string) =>
      deed(who.name, 'read the document and asked for a code', async () => {
        const mail = await world.inbox.takeNewest(who.mailbox, (one) => asks(one) && one.subject.includes(reference));
        const { page } = await askCodeByLink(linkIn(mail, 'a'), { name: who.name, position });
        if (page.status !== 200 || !page.document.querySelector('#code')) throw unexpected('No code was sent', page);
        return '';
      }),
    /** What staff read of the request in the console. */
    staffRead: (wanted: string) =>
      deed('Staff', `read in the console: «${wanted}»`, async () => {
        const staff = visitor();
        const door = await staff.open(`${world.webUrl}/console`);
        await staff.send(door, { email: holder('management').mailbox, password: localPassword });
        const page = await staff.open(`${world.webUrl}/console/requests/${reference}`);
        if (!page.text.includes(wanted)) throw unexpected('They read', page);
        return '';
      }),
    /** Ticks the box of the status page and presses its button. */
    does: (who: Part, button: 'withdraw' | 'reopen', did: string) =>
      deed(who.name, did, async () => {
        const page = await browser.send(await status(), { sure: 'yes' }, button);
        if (page.status !== 200) throw unexpected('The status page did not take it', page);
        return '';
      }),
    /** Policy time goes to whatever is due next, until this person has a mail that says so. */
    silence: (until: Part, says: RegExp) =>
      inStep(`silence, until ${until.name} reads ${says}`, () =>
        untilSo({ stack, script }, async () => (await about(until)).some(({ text }) => says.test(text))),
      ),
    /** Policy time goes on until the status page says so. */
    timePasses: (wanted: string) =>
      inStep(`time, until the status page says «${wanted}»`, () =>
        untilSo({ stack, script }, async () => standingOf(await status()).includes(wanted)),
      ),
    /** The status page says how it ended, and shows the record. */
    ends: (wanted: string) =>
      inStep(`the status page says «${wanted}»`, async () => {
        const page = await status();
        if (!standingOf(page).includes(wanted)) throw unexpected('It says', page);
        script.deed('The status page', `says «${standingOf(page)}». The record:`);
        const record = timelineOf(page);
        if (record.length === 0) throw new Error('It shows no record');
        script.timeline(record);
      }),
  };
};

/** A failure is told with the step in which it came. */
const inStep = async <T>(step: string, play: () => Promise<T>): Promise<T> => {
  try {
    return await play();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${step}: ${why}`, { cause: error });
  }
};

const untilSo = async ({ stack, script }: Omit<Theatre, 'world'>, isSo: () => Promise<boolean>): Promise<void> => {
  let before = new Date(0);
  while (!(await isSo())) {
    const at = await stack.advance({ next: true });
    if (at.getTime() - before.getTime() < 60_000) throw new Error('nothing more is due');
    before = at;
    script.time(at.toISOString());
    await stack.quiet();
    await script.mails();
  }
};
