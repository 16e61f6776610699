import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../journey/browser.ts';
import { formPath, typed } from '../web/form.ts';
import { openSite, type Site } from '../web/site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(() => browser?.close());

/** A phone without scripts, whose requests the real handler answers. */
const phone = async (): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const asked = route.request();
    const { pathname, search } = new URL(asked.url());
    const body = asked.postData();
    const answer = await site.ask({ path: pathname + search, method: asked.method(), ...(body !== null && { body }) });
    await route.fulfill({ status: answer.status, headers: answer.headers, body: answer.body });
  });
  await page.goto(`https://aval.example${formPath}`);
  return page;
};

describe('a question that follows from another', () => {
  test('shows once it applies, without scripts, and goes again', async () => {
    const page = await phone();
    expect(await page.isVisible('#linkedHow')).toBe(false);
    await page.check('[name=linked][value=yes]');
    expect(await page.isVisible('#linkedHow')).toBe(true);
    expect(await page.isVisible('#linkedHow-hint .condition')).toBe(false);
    await page.check('[name=linked][value=no]');
    expect(await page.isVisible('#linkedHow')).toBe(false);
    await page.context().close();
  });

  test('needs all that it follows from', async () => {
    const page = await phone();
    await fillIn(page, ['parties']);
    await arrived(page, 'terms');
    expect(await page.isVisible('#consultantName')).toBe(false);
    await page.check('[name=namedClient][value=yes]');
    await page.check('[name=clientManager][value=consultant]');
    expect(await page.isVisible('#consultantName')).toBe(true);
    await page.check('[name=namedClient][value=no]');
    expect(await page.isVisible('#consultantName')).toBe(false);
    await page.context().close();
  });
});

test('Enter goes on; it does not press the language switch', async () => {
  const page = await phone();
  await page.fill('[name=requesterName]', 'Elena');
  await page.press('[name=requesterName]', 'Enter');
  await page.locator('.summary').waitFor();
  expect(await page.title()).toMatch(/^Error: Quiénes/);
  await page.context().close();
});

test('a summary has the focus, and leads to its question', async () => {
  const page = await phone();
  await page.getByRole('button', { name: 'Continuar' }).click();
  expect(await page.locator('.summary').evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  await page.getByRole('link', { name: 'Denominación legal' }).click();
  expect(await page.locator(':focus').getAttribute('name')).toBe('thirdPartyName');
  await page.context().close();
});

test('a change leads to its question, in the language switched to, and everything is there', async () => {
  const page = await phone();
  await fillIn(page, ['parties', 'terms']);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Change Tax id' }).click();
  await arrived(page, 'parties');
  expect(page.url()).toBe(`https://aval.example${formPath}?lang=en#thirdPartyTaxId`);
  expect(await page.inputValue('#thirdPartyTaxId')).toBe(typed().thirdPartyTaxId);
  expect(await page.locator('#thirdPartyTaxId').evaluate((one) => one.getBoundingClientRect().top < 740)).toBe(true);
  await page.context().close();
});

/** A click does not wait for the page that it leads to. */
const arrived = (page: Page, name: string): Promise<void> =>
  page.locator(`input[name=page][value=${name}]`).waitFor({ state: 'attached' });

/** Answers these pages as the example does, and goes on. */
const fillIn = async (page: Page, pages: string[]): Promise<void> => {
  for (const one of pages) {
    await arrived(page, one);
    for (const [name, value] of Object.entries(typed())) {
      const field = page.locator(`[name=${name}]:not([type=hidden])`).first();
      if ((await field.count()) === 0) continue;
      const kind = await field.evaluate((one) => one.getAttribute('type') ?? one.tagName);
      if (kind === 'radio' || kind === 'checkbox') await page.check(`[name=${name}][value=${value}]`);
      else if (kind === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
    await page.getByRole('button', { name: 'Continuar' }).click();
  }
};
