import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

/** The browser that comes with the npm package, without its own flags: those would switch web security off. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };

/** What axe finds wrong with a page as it stands, each as one line. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  const twin = await scriptedTwin(page);
  await twin.evaluate(axeSource);
  const violations = (await twin.evaluate('axe.run(document).then((found) => found.violations)')) as Violation[];
  await twin.context().close();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  );
};

/** The same document at the same size where scripts run: axe waits on timers, and they never fire without. */
const scriptedTwin = async (page: Page): Promise<Page> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser any more');
  const context = await browser.newContext({ viewport: page.viewportSize() });
  const twin = await context.newPage();
  const [url, body] = [page.url(), await page.content()];
  if (url === 'about:blank') await twin.setContent(body);
  else {
    await twin.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await twin.goto(url);
  }
  return twin;
};

/** Whether anything sticks out sideways at this width. */
export const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
