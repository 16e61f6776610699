import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { fieldsOf } from '../../../workflows/vocabulary/workflow.ts';
import { apiPath } from './api.ts';
import { formPath, typed } from './form.ts';
import { type Answer, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ allowances: { perSource: 100_000, perMailbox: 100_000 } });
});

const expectHonest = ({ status, body, headers }: Answer): void => {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  expect(body).not.toMatch(/\bat .+:\d+:\d+|node_modules|TypeError|undefined is not/);
  expect(headers).toHaveProperty('content-security-policy');
};

const fields = Object.entries(fieldsOf(thirdPartyAgreement));
const nasty = fc.constantFrom(
  '',
  '__proto__',
  'constructor',
  '\u0000',
  '\u202E',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}{change}{label}',
  '0000-01-01',
  '9999-12-31',
  'x'.repeat(10_000),
  '\uD800',
);
const anything = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' }));
const likely = (name: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(typed()[name]) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...Object.keys(fieldsOf(thirdPartyAgreement)[name]?.options ?? { yes: 1 })),
    },
    { weight: 1, arbitrary: anything },
  );
const filled = fc.record(Object.fromEntries(fields.map(([name]) => [name, likely(name)])), { requiredKeys: [] });
const odd = fc.dictionary(fc.oneof(anything, fc.constantFrom('lang', 'token', 'page', 'go', 'website')), anything, {
  maxKeys: 4,
});

const present = (record: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined));

test('no form, however filled in, makes us fail or show our inside, and no markup of its own comes back', async () => {
  const go = fc.constantFrom('on', 'back', 'stay', 'send', 'to terms', 'to nowhere', '');
  const page = fc.constantFrom('parties', 'terms', 'check', 'nowhere');
  const token = fc.constantFrom('', 'x'.repeat(32), 'y'.repeat(64), '../..');
  await fc.assert(
    fc.asyncProperty(filled, odd, fc.record({ go, page, token }), async (values, more, step) => {
      const form = { ...present(values), ...step, ...more };
      const answer = await site.ask({ path: formPath, form });
      expectHonest(answer);
      expect(answer.document.querySelector('script, img')).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('no body sent to the API makes us fail', async () => {
  const headers = fc.record({
    'idempotency-key': fc.oneof(fc.constant('key-of-the-caller'), fc.string()),
    'Content-Type': fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/html', ''),
    'Accept-Language': fc.oneof(fc.constantFrom('en', 'es;q=x', ',,;'), fc.string()),
  });
  const json = fc.oneof(
    filled.map((values) => JSON.stringify(values)),
    fc.json(),
    fc.tuple(filled, fc.jsonValue()).map(([values, more]) => JSON.stringify({ ...values, more, __proto__: more })),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(json, headers, async (body, sent) => {
      expectHonest(await site.ask({ path: apiPath, body, headers: sent }));
    }),
    { numRuns: 300 },
  );
});

test('no address makes us fail', async () => {
  const parts = fc.array(
    fc.oneof(fc.constantFrom('new', 'api', 'requests', 'workflows', 'a', 's', 'r', '..', '', '%', '%00'), anything),
  );
  const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND');
  await fc.assert(
    fc.asyncProperty(parts, method, async (path, method) => {
      expectHonest(await site.ask({ path: '/', rawPath: `/${path.join('/')}`, method }));
    }),
    { numRuns: 300 },
  );
});
