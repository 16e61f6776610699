import type { Page } from 'playwright-core';

/** Fills in what is on the page of these values, as a person would; the rest is for other pages. */
export const fillIn = async (page: Page, values: Readonly<Record<string, string | undefined>>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const fields = page.locator(`[name="${name}"]:not([type=hidden])`);
    if (value === undefined || (await fields.count()) === 0) continue;
    const type = await fields.first().getAttribute('type');
    if (type === 'radio') await page.check(`[name="${name}"][value="${value}"]`);
    else if (type === 'checkbox') await fields.check();
    else if ((await fields.first().evaluate((one) => one.tagName)) === 'SELECT') await fields.selectOption(value);
    else await fields.fill(value);
  }
};

/** Presses a button and waits for the page that it leads to, which a click alone does not. */
export const press = async (page: Page, name: RegExp): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()]);
};

/** Everything that the form of this page would send, but for the button. */
export const held = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...new FormData(document.querySelector('main form') as HTMLFormElement)].map(([name, value]) => [
        name,
        String(value),
      ]),
    ),
  );
