import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { workflows } from '../../../workflows/register.ts';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import type { Field, Values } from '../../../workflows/vocabulary/fields.ts';
import { fieldsOf, type Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { ofSchool } from '../../workflows/change-of-implementer.examples.ts';
import { byTwo } from '../../workflows/contract-examples.ts';
import { publisher } from '../../workflows/examples.ts';
import { apiPath } from './api.ts';
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
const likely = (field: Field, example: string | undefined) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(example) },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(field.options ?? { yes: 1 })) },
    { weight: 1, arbitrary: anything },
  );
const filledIn = (workflow: Workflow, example: Values) => {
  const fields = Object.entries(fieldsOf(workflow));
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, likely(field, example[name])])), {
    requiredKeys: [],
  });
};
const filled = filledIn(thirdPartyAgreement, publisher);

const examples: Record<string, Values> = {
  'third-party-agreement': publisher,
  'integration-contract': byTwo,
  'change-of-implementer': ofSchool,
};
const odd = fc.dictionary(fc.oneof(anything, fc.constantFrom('lang', 'token', 'page', 'go', 'website')), anything, {
  maxKeys: 4,
});

const present = (record: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined));

test.each(workflows)(
  'no form of $name, however filled in, makes us fail or show our inside, and no markup of its own comes back',
  async (workflow) => {
    const values = filledIn(workflow, examples[workflow.name] ?? {});
    const pages = workflow.form.map(({ name }) => name);
    const go = fc.constantFrom('on', 'back', 'stay', 'send', ...pages.map((name) => `to ${name}`), 'to nowhere', '');
    const page = fc.constantFrom(...pages, 'check', 'nowhere');
    const token = fc.constantFrom('', 'x'.repeat(32), 'y'.repeat(64), '../..');
    await fc.assert(
      fc.asyncProperty(values, odd, fc.record({ go, page, token }), async (answers, more, step) => {
        const form = { ...present(answers), ...step, ...more };
        const answer = await site.ask({ path: `/new/${workflow.name}`, form });
        expectHonest(answer);
        expect(answer.document.querySelector('script, img')).toBeNull();
      }),
      { numRuns: 300 },
    );
  },
);

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
