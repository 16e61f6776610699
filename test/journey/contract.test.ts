import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, localDate } from '../../workflows/calendar.ts';
import { holder } from '../play/example-request.ts';
import { asks, linkIn } from '../play/inbox.ts';
import { answerByMail, submitForm } from '../play/people.ts';
import { type Visitor, visitor } from '../play/visitor.ts';
import { byTwo } from '../workflows/contract-examples.ts';
import { type OwnWorld, openWorld } from './world.ts';

let world: OwnWorld;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.close());

const values = { ...byTwo, firstDay: addDays(localDate(new Date()), 60) };

/** Somebody goes through the ceremony as the pages lead them, with the code from their mail. */
const signs = async (mailbox: string, name: string): Promise<{ browser: Visitor; link: string }> => {
  const mail = await world.inbox.take(mailbox, asks);
  const [browser, link] = [visitor(), linkIn(mail, 'a')];
  const summary = await browser.open(link);
  const document = await browser.send(summary, { see: 'yes' });
  const details = await browser.send(document, { choice: 'sign' });
  const code = await browser.send(details, { name, position: 'Apoderada', consents: 'yes', powers: 'yes' });
  const sent = await world.inbox.take(mailbox, ({ text }) => /^\s*\d{4} ?\d{4}\s*$/m.test(text));
  const [figures = ''] =
    /\d{4} ?\d{4}/.exec(sent.text.split('\n').find((line) => /^\s*\d{4} ?\d{4}\s*$/.test(line)) ?? '') ?? [];
  const signed = await browser.send(code, { code: figures });
  expect(signed.text).toContain('Ha firmado el documento');
  return { browser, link };
};

const fetched = async (address: string): Promise<{ bytes: Buffer; cache: string | null; status: number }> => {
  const response = await fetch(address);
  return {
    bytes: Buffer.from(await response.arrayBuffer()),
    cache: response.headers.get('cache-control'),
    status: response.status,
  };
};
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a contract goes from the form to the seal, and both parties have the same bytes', async () => {
  const { page } = await submitForm(world, { workflow: 'integration-contract', values });
  const reference = (page.document.querySelector('.reference')?.textContent ?? '').replace('-', '');
  await answerByMail(world, { to: values.requesterMailbox, choice: 'mine' });
  const received = await world.inbox.take(values.requesterMailbox, ({ text }) => /\/s\/[\w-]{43}/.test(text));
  await answerByMail(world, { to: holder('technical').mailbox, choice: 'approve' });
  await answerByMail(world, { to: holder('legal').mailbox, choice: 'approve' });
  await answerByMail(world, { to: holder('data protection').mailbox, choice: 'favourable' });

  const text = await world.inbox.take(values.requesterMailbox, asks);
  const reader = visitor();
  const read = await reader.open(linkIn(text, 'a'));
  const drawn = await fetched(`${linkIn(text, 'a').replace(/\?.*/, '')}/document`);
  expect([drawn.status, drawn.cache]).toEqual([200, 'no-store']);
  expect(drawn.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(read.text).toContain(hashOf(drawn.bytes));
  await reader.send(read, { choice: 'accept' });

  const first = await signs(values.firstSignerMailbox, values.firstSignerName);
  await signs(values.secondSignerMailbox ?? '', values.secondSignerName ?? '');
  const ours = await signs('marta.sanz@imtcloud.example', 'Marta Sanz');
  await world.stack.quiet();

  const status = await visitor().open(linkIn(received, 's'));
  expect(status.text).toContain('Firmado y sellado');
  const kept = await readFile(join(world.folder, 'documents', reference, '1', 'sealed.pdf'));
  const copies = await Promise.all([
    fetched(`${linkIn(received, 's').replace(/\?.*/, '')}/document`),
    fetched(`${first.link.replace(/\?.*/, '')}/sealed`),
    fetched(`${ours.link.replace(/\?.*/, '')}/sealed`),
  ]);
  expect(copies.map(({ bytes }) => hashOf(bytes))).toEqual(Array(3).fill(hashOf(kept)));
  expect(copies.map(({ cache }) => cache)).toEqual(Array(3).fill('no-store'));
  expect(status.text).toContain(hashOf(kept));
}, 180_000);
