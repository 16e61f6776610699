import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWhole } from '../../infra/operate/directory/directory.ts';
import { exampleChange, implementerContact } from '../play/example-change.ts';
import { holder } from '../play/example-request.ts';
import { asks, linkIn } from '../play/inbox.ts';
import { axeViolations, openBrowser, sticksOut } from './browser.ts';
import { fillIn, press } from './typing.ts';
import { type OwnWorld, openWorld } from './world.ts';

let world: OwnWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const secretary = { name: 'Lucía Rey', mailbox: 'secretaria@colegio-sevilla.example' };
const { values, school, people } = exampleChange(
  { school: '41106489' },
  {
    requesterName: secretary.name,
    requesterPosition: 'Secretaria',
    requesterMailbox: secretary.mailbox,
    firstChoice: 'dehesa-digital',
    secondChoice: 'alhambra-educa',
  },
);
const [first, second] = [implementerContact('dehesa-digital'), implementerContact('alhambra-educa')];
const allegation = 'Las averías se atendieron en plazo; faltó acceso a las aulas.';
const verdict = 'Consta la falta de atención en dos correos.';

/** A phone without scripts. */
const phone = async (): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  return context.newPage();
};

const good = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
};

type Answer = { choice: string; reason?: string };

/** Follows the link of the mail and answers; returns everything that was read on the way. */
const answers = async (mailbox: string, { choice, reason }: Answer): Promise<string> => {
  const mail = await world.inbox.take(mailbox, asks);
  const page = await phone();
  await page.goto(linkIn(mail, 'a'));
  await good(page);
  const asked = await page.content();
  await page.check(`[name=choice][value=${choice}]`);
  if (reason !== undefined) await page.fill('#reason', reason);
  await press(page, /Enviar mi respuesta/);
  expect(await page.locator('.panel.good h1').count()).toBe(1);
  await good(page);
  const read = [mail.subject, mail.text, mail.html, asked, await page.content()].join('\n');
  await page.context().close();
  return read;
};

test('the form and its check, filled in by the secretary of a school', async () => {
  const page = await phone();
  await page.goto(`${world.webUrl}/new/change-of-implementer`);
  while ((await page.getByRole('button', { name: /Continuar/ }).count()) > 0) {
    await good(page);
    await fillIn(page, values);
    await press(page, /Continuar/);
    expect(await page.title()).not.toMatch(/^Error: /);
  }
  await good(page);
  await press(page, /Enviar la solicitud/);
  expect(await page.locator('.reference').first().textContent()).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  await good(page);
  await page.context().close();
}, 60_000);

test('confirmed by her and, as she writes from another address, by the registered contact', async () => {
  await answers(secretary.mailbox, { choice: 'mine' });
  await world.stack.quiet();
  const told = (await world.inbox.all()).flatMap(({ destinations }) => destinations);
  expect(told).not.toContain(people.current.mailbox);
  await answers(people.contact.mailbox, { choice: 'confirm' });
}, 60_000);

test('the implementer disputes, and Commercial finds the reasons sufficient', async () => {
  const heard = await answers(people.current.mailbox, { choice: 'dispute', reason: allegation });
  expect(heard).toContain(values.argument);
  const judged = await answers(holder('commercial').mailbox, { choice: 'enoughService', reason: verdict });
  expect(judged).toContain(allegation);
}, 60_000);

test('the first company declines and the second accepts; neither ever reads a word of the complaint', async () => {
  await answers(first.mailbox, { choice: 'decline' }).then(expectNothingOfIt);
  await answers(second.mailbox, { choice: 'accept' }).then(expectNothingOfIt);
}, 60_000);

test('the former company hands over, the school confirms, and all of it stands on the status page', async () => {
  await answers(people.current.mailbox, { choice: 'done', reason: 'Entregadas documentación y administración.' });
  await answers(secretary.mailbox, { choice: 'complete' });
  await world.stack.quiet();
  const received = await world.inbox.take(secretary.mailbox, ({ text }) => /\/s\/[\w-]{43}/.test(text));
  const page = await phone();
  await page.goto(linkIn(received, 's'));
  expect(await page.locator('.panel.good h2').textContent()).toBe('Cambio hecho');
  await good(page);
  await page.context().close();
  expect((await schoolNow())?.assigned).toMatchObject({ implementer: 'alhambra-educa', from: values.dateWished });
  for (const { destinations, subject, text, html } of await world.inbox.all())
    if ([first.mailbox, second.mailbox].some((one) => destinations.includes(one)))
      expectNothingOfIt(`${subject}\n${text}\n${html}`);
}, 60_000);

/** The school as the directory has it. */
const schoolNow = async () => {
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '', AWS_REGION: region = '' } = world.stack.env;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const { schools } = await readWhole(client, world.stack.tableName);
  client.destroy();
  return schools.find(({ code }) => code === school.code);
};

const expectNothingOfIt = (read: string): void => {
  const complaint = [values.argument, values.firstIncidentWhat, allegation, verdict, 'falta de', 'averías'];
  expect(complaint.filter((one) => read.includes(one))).toEqual([]);
  expect(read).toContain(school.name);
};
