import { describe, expect, test } from 'vitest';
import { publisher } from '../../workflows/examples.ts';
import { openConsole, staffOf } from './console.ts';
import { marta } from './provider.ts';
import { answered, underReview } from './requests.ts';

const names = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE requests; --",
  '</title></textarea><b>',
  '{who} {date} {n}',
  '$& $1 $$',
  '\u202eevil\u202c',
  'javascript:alert(1)',
  'ñ'.repeat(5_000),
];

/** Everything in a page that a browser would run, or take for more than words. */
const odd = (document: Document): string[] =>
  [
    ...document.querySelectorAll('script, img, iframe, [onerror], [onload], [style], main b, a[href^="javascript"]'),
  ].map((one) => one.outerHTML);

describe.each(names)('%.20s', (name) => {
  test('is words and nothing else, in every cell', async () => {
    const console = await openConsole();
    const values = {
      ...publisher,
      requesterName: name,
      requesterMailbox: name,
      thirdPartyName: name,
      promoted: name,
      economicTermsWhich: name,
    };
    await underReview(console, { values });
    await answered(console, { ask: 'commercial', person: 'employee:carmen', choice: 'reject', reason: name });
    const browser = await staffOf(console);
    for (const path of ['/console?view=closed', '/console/requests/ABCDEFGH', '/console/requests/ABCDEFGH?lang=en']) {
      const { status, document } = await browser.ask(path);
      expect([status, odd(document)]).toEqual([200, []]);
      expect(document.querySelector('main')?.textContent).toContain(name);
    }
  });

  test('may be searched for, and stands in the field as typed', async () => {
    const browser = await staffOf(await openConsole());
    const { status, document } = await browser.ask(
      `/console?q=${encodeURIComponent(name)}&view=${encodeURIComponent(name)}`,
    );
    const kept = name.slice(0, 200);
    expect([status, odd(document)]).toEqual([200, []]);
    expect(document.querySelector('#q')?.getAttribute('value')).toBe(kept);
    expect(document.querySelector('main')?.textContent).toContain(`«${kept}»`);
  });
});

test('a name that the identity provider gives is words too', async () => {
  const console = await openConsole();
  const browser = await staffOf({
    ...console,
    provider: { ...console.provider, letIn: (url) => console.provider.letIn(url, { ...marta, name: names[0] ?? '' }) },
  });
  const { document } = await browser.ask('/console');
  expect(odd(document)).toEqual([]);
  expect(document.querySelector('.who')?.textContent).toContain(names[0]);
});

test.each(['', '%', '[]', 'eyJwayI6MX0', 'x'.repeat(5_000)])(
  'the place in the list «%.10s» is its beginning',
  async (after) => {
    const console = await openConsole();
    await underReview(console);
    const { status, document } = await (await staffOf(console)).ask(`/console?after=${encodeURIComponent(after)}`);
    expect(
      [status, document.querySelectorAll('.rows tbody tr')].map((one) => (typeof one === 'number' ? one : one.length)),
    ).toEqual([200, 1]);
  },
);
