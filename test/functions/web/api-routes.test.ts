import { beforeEach, describe, expect, test } from 'vitest';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { fieldsOf } from '../../../workflows/vocabulary/workflow.ts';
import { directory } from '../../workflows/examples.ts';
import { apiPath, jsonOf, submit } from './api.ts';
import { typed } from './form.ts';
import { openSite, put, type Site } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});

test('the catalogue names each kind of request in both languages, with its clauses and where to go on', async () => {
  const { workflows } = jsonOf(await site.ask('/api/workflows'));
  expect(workflows).toContainEqual({
    name: 'third-party-agreement',
    noun: { es: 'acuerdo con terceros', en: 'third-party agreement' },
    summary: thirdPartyAgreement.summary,
    clauses: ['C7', 'C9', 'C5', 'C2', 'C1'],
    details: '/api/workflows/third-party-agreement',
    submit: apiPath,
  });
});

test('each kind of request has the JSON schema of its form: its fields, and no others', async () => {
  const { schema, ...summary } = jsonOf(await site.ask('/api/workflows/third-party-agreement'));
  expect(jsonOf(await site.ask('/api/workflows')).workflows).toContainEqual(summary);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(fieldsOf(thirdPartyAgreement)));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain('thirdPartyTaxId');
  expect(schema.required).not.toContain('linkedHow');
  expect(schema.properties.linkedHow.description).toContain('Only when linked is yes.');
});

test('the schema names the implementers that may be chosen as the form does: those certified now', async () => {
  const choices = async () =>
    jsonOf(await site.ask('/api/workflows/third-party-agreement')).schema.properties.implementer.oneOf;
  expect(await choices()).toEqual([{ const: 'norte', title: 'Aulas del Norte, S.L. — Asturias' }]);
  await site.ports.directory.save({
    ...directory,
    implementers: directory.implementers.map((one) => ({ ...one, certified: false })),
  });
  expect(await choices()).toBeUndefined();
});

describe('submitting', () => {
  test('makes a request, and says by which key its status can be read', async () => {
    const accepted = await submit(site, { headers: { 'accept-language': 'en' } });
    const { reference, key, status } = jsonOf(accepted);
    expect(accepted).toMatchObject({ status: 201, headers: { location: status } });
    expect(reference.replace('-', '')).toBe(status.split('/').at(-1));
    expect(key).toMatch(/^[\w-]{43}$/);
    const current = await site.ports.ledger.find(reference.replace('-', ''));
    expect(current?.head.language).toBe('en');
    expect(current?.forms[0]?.values).toEqual(typed());
  });

  test('again under the same key is the same request, whose status both keys read', async () => {
    const [first, second] = [await submit(site), await submit(site)];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(jsonOf(second).reference).toBe(jsonOf(first).reference);
    for (const answer of [first, second]) {
      const { key, status } = jsonOf(answer);
      const read = await site.ask({ path: status, headers: { authorization: `Bearer ${key}` } });
      expect(jsonOf(read).reference).toBe(jsonOf(first).reference);
    }
  });

  test('again under the same key is answered also when no more are taken', async () => {
    site = await openSite({ allowances: { perSource: 1, perMailbox: 1 } });
    const first = await submit(site);
    expect((await submit(site)).body).toContain(jsonOf(first).reference);
    const other = await submit(site, { headers: { 'idempotency-key': 'another-key' } });
    expect(other).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } });
  });

  test('again under the same key spends no allowance, as often as it comes', async () => {
    site = await openSite({ allowances: { perSource: 9, perMailbox: 2 } });
    const first = await submit(site);
    for (let times = 0; times < 5; times++) {
      const again = await submit(site);
      expect([again.status, jsonOf(again).reference]).toEqual([200, jsonOf(first).reference]);
    }
    const others = [
      await submit(site, { headers: { 'idempotency-key': 'another-key' } }),
      await submit(site, { headers: { 'idempotency-key': 'a-third-key' } }),
    ];
    expect(others.map(({ status }) => status)).toEqual([201, 429]);
  });

  test('again without end under the same key is refused in the end, and nothing is submitted twice', async () => {
    await submit(site);
    for (let times = 0; times < 50; times++) await submit(site);
    const refused = await submit(site);
    expect([refused.status, jsonOf(refused).type]).toEqual([429, 'urn:aval:refusal:RepeatedTooOften']);
    expect((await site.ports.lists.page('open')).rows).toHaveLength(1);
  });

  test('something else under the same key is refused', async () => {
    await submit(site);
    const other = await submit(site, { json: typed({ territory: 'Galicia' }) });
    expect(other.status).toBe(409);
    expect(jsonOf(other).type).toBe('urn:aval:refusal:IdempotencyKeyReused');
  });

  test('what does not apply is left out, as in the form', async () => {
    const { reference } = jsonOf(await submit(site, { json: typed({ exclusivityOf: 'IMTLazarus' }) }));
    const current = await site.ports.ledger.find(reference.replace('-', ''));
    expect(current?.forms[0]?.values).not.toHaveProperty('exclusivityOf');
  });
});

describe('the status', () => {
  test('says how the request stands and what it waits for', async () => {
    const { reference, key, status } = jsonOf(await submit(site));
    await put(site, { request: reference.replace('-', ''), ask: 'mailbox' });
    const read = await site.ask({ path: status, headers: { authorization: `bearer ${key}` } });
    expect(read.headers['cache-control']).toBe('no-store');
    expect(jsonOf(read)).toEqual({
      reference,
      workflow: 'third-party-agreement',
      status: 'open',
      version: 1,
      since: '2026-11-24T09:00:00.000Z',
      waitingFor: [{ ask: 'mailbox', since: '2026-11-24T09:00:00.000Z', until: expect.stringMatching(/^2026-11-2/) }],
    });
  });

  test.each(['', 'Bearer', 'Bearer ', 'Basic YTpi'])(
    'without a key (%s) is asked for one, whether the request exists or not',
    async (authorization) => {
      const { status } = jsonOf(await submit(site));
      const refused = await site.ask({ path: status, headers: { authorization } });
      const nowhere = await site.ask({ path: '/api/requests/ABCDEFGH', headers: { authorization } });
      expect(refused).toMatchObject({ status: 401, body: nowhere.body, headers: { 'www-authenticate': 'Bearer' } });
      expect(jsonOf(refused)).toMatchObject({
        type: 'urn:aval:refusal:KeyMissing',
        detail: expect.stringContaining('envíe la que recibió al presentarla, como «Authorization: Bearer …»'),
      });
      expect(jsonOf(refused).details.en).toContain('send the one that you received on submitting');
    },
  );

  test.each(['Bearer short', `Bearer ${'a'.repeat(43)}`])(
    'with a wrong key (%s) nobody learns whether the request exists',
    async (authorization) => {
      const { status } = jsonOf(await submit(site));
      const refused = await site.ask({ path: status, headers: { authorization } });
      const nowhere = await site.ask({ path: '/api/requests/ABCDEFGH', headers: { authorization } });
      expect(refused).toMatchObject({ status: 404, body: nowhere.body });
      expect(jsonOf(refused)).toMatchObject({ type: 'urn:aval:refusal:KeyWrong' });
    },
  );

  test('a key opens its own request only', async () => {
    const { key } = jsonOf(await submit(site));
    const other = jsonOf(await submit(site, { headers: { 'idempotency-key': 'another-key' } }));
    const read = await site.ask({ path: other.status, headers: { authorization: `Bearer ${key}` } });
    expect(read.status).toBe(404);
  });

  test('the reference is read as people write it', async () => {
    const { reference, key } = jsonOf(await submit(site));
    const path = `/api/requests/${reference.toLowerCase()}`;
    expect((await site.ask({ path, headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  });
});

test('the address for submitting takes no GET of its own', async () => {
  expect((await site.ask({ path: apiPath, headers: {} })).status).toBe(404);
});
