import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, openBrowser, sticksOut } from '../../journey/browser.ts';
import { withEmployee } from '../../workflows/lifecycle/story.ts';
import { askLink, underReview } from './journey.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
  await site.ports.directory.save(withEmployee('clara', { roles: ['commercial'] }));
});
afterAll(() => browser?.close());

/** A page without scripts, whose requests the real handler answers. */
const opened = async (path: string, width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const asked = route.request();
    const { pathname, search } = new URL(asked.url());
    const body = asked.postData();
    const answer = await site.ask({ path: pathname + search, method: asked.method(), ...(body !== null && { body }) });
    // What is fulfilled here is not redirected by the browser.
    const {
      status,
      headers,
      body: html,
    } = answer.status === 303 ? await site.ask(answer.headers.location ?? '') : answer;
    await route.fulfill({ status, headers, body: html });
  });
  await page.goto(`https://aval.example${path}`);
  return page;
};

test.each([360, 1280])('whoever should not answer says so at %i pixels, without scripts', async (width) => {
  const request = await underReview(site);
  const path = await askLink(site, { request, ask: 'commercial', person: 'employee:carmen' });
  const page = await opened(path, width);
  await page.click('details.aside summary');
  expect(await page.isVisible('text=No soy la persona indicada')).toBe(true);
  await page.click('details.aside button');
  expect(await page.isVisible('#aside-mistake')).toBe(true);
  expect(await sticksOut(page)).toBe(false);
  expect(await axeViolations(page)).toEqual([]);
  await page.check('input[name=aside][value="to Clara Ruiz"]');
  await page.fill('#remark', 'Lleva las editoriales');
  await page.click('details.aside button');
  expect(await page.isVisible('text=Usted pasó esta respuesta a Clara Ruiz')).toBe(true);
  expect(await sticksOut(page)).toBe(false);
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});
