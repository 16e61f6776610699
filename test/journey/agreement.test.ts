import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleRequest } from '../play/example-request.ts';
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

/** A phone without scripts. */
const phone = async (): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  return context.newPage();
};

const good = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
};

const answerLink = async (mailbox: string): Promise<string> => {
  return linkIn(await world.inbox.take(mailbox, asks), 'a');
};

describe.each(['es', 'en'] as const)('from the form to "in force", on a phone without scripts, in %s', (language) => {
  const names = {
    es: { on: /Continuar/, send: /Enviar la solicitud/, answer: /Enviar mi respuesta/, inForce: 'en vigor' },
    en: { on: /Continue/, send: /Send the request/, answer: /Send my answer/, inForce: 'in force' },
  }[language];
  const lang = language === 'en' ? '?lang=en' : '';
  const { values, people } = exampleRequest({ requesterMailbox: `elena-${language}@editorialfaro.example` });
  const mailbox = values.requesterMailbox;

  test('a mistake keeps what was typed and says what to change', async () => {
    const page = await phone();
    await page.goto(`${world.webUrl}/${lang}`);
    await good(page);
    await page.goto(`${world.webUrl}/new/third-party-agreement${lang}`);
    await good(page);
    await fillIn(page, { ...values, thirdPartyTaxId: 'B12345670' });
    await press(page, names.on);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.inputValue('[name=thirdPartyName]')).toBe(values.thirdPartyName);
    expect(await page.locator('.summary a').allTextContents()).toHaveLength(1);
    await good(page);
    await page.context().close();
  });

  test('the form, the check and the confirmation', async () => {
    const page = await phone();
    await page.goto(`${world.webUrl}/new/third-party-agreement${lang}`);
    await fillIn(page, values);
    await press(page, names.on);
    await fillIn(page, values);
    await good(page);
    await press(page, names.on);
    await good(page);
    await press(page, names.send);
    expect(await page.locator('.reference').first().textContent()).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    await good(page);
    const bookmark = page.url();
    await page.goto(bookmark);
    expect(await page.locator('.reference').count()).toBe(1);
    await page.context().close();
  });

  test('opening a link, with scripts or without, changes nothing; no button alone records anything', async () => {
    const link = await answerLink(mailbox);
    const scanner = await (await browser.newContext()).newPage();
    await scanner.goto(link);
    await scanner.waitForLoadState('networkidle');
    const page = await phone();
    await page.goto(link);
    await press(page, names.answer);
    expect(await page.locator('.summary a').count()).toBe(1);
    await good(page);
    await page.check('[value=mine]');
    await press(page, names.answer);
    expect(await page.locator('.panel.good').count()).toBeGreaterThan(0);
    await good(page);
    await page.context().close();
    await scanner.context().close();
  });

  test.each([
    ['the implementer confirms the terms', people.implementer.mailbox, 'accept'],
    ['commercial approves', people.commercial.mailbox, 'approve'],
    ['legal approves', people.legal.mailbox, 'approve'],
    ['management approves', people.management.mailbox, 'approve'],
  ])('%s', async (_, mailbox, choice) => {
    const page = await phone();
    const link = await answerLink(mailbox);
    await page.goto(language === 'en' && !link.includes('lang=') ? `${link}?lang=en` : link);
    await good(page);
    await page.check(`[value=${choice}]`);
    await press(page, names.answer);
    expect(await page.locator('.panel.good h1').count()).toBe(1);
    await good(page);
    await page.context().close();
  });

  test('in force on its first day, on the status page', async () => {
    const received = await world.inbox.take(mailbox, (mail) => /\/s\/[\w-]{43}/.test(mail.text));
    const page = await phone();
    await world.stack.quiet();
    await world.stack.advance({ until: new Date(`${values.firstDay}T12:00:00Z`) });
    await page.goto(linkIn(received, 's'));
    expect(await page.locator('.panel').first().textContent()).toContain(names.inForce);
    await good(page);
    await page.context().close();
  });
});

test.each(['/legal', '/privacy', '/accessibility'])('the page %s in both languages', async (path) => {
  const page = await phone();
  for (const lang of ['', '?lang=en']) {
    await page.goto(`${world.webUrl}${path}${lang}`);
    await good(page);
  }
  await page.context().close();
});
