import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { webRoutes } from '../../../functions/web/routes.ts';
import { workflows } from '../../../workflows/register.ts';
import { apiPath, jsonOf, submit } from './api.ts';
import { typed } from './form.ts';
import { type Answer, openSite, type Site } from './site.ts';

type Described = { $ref?: string; content?: Record<string, { schema: z.core.JSONSchema.JSONSchema }> };
type Operation = { parameters?: { name: string }[]; requestBody?: Described; responses: Record<string, Described> };
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Described> };
};

let site: Site;
let document: Document;
beforeAll(async () => {
  site = await openSite();
  document = jsonOf(await site.ask('/api/openapi.json'));
});

const described = (path: string, method: string, answer: Answer): z.ZodType => {
  const responses = document.paths[path]?.[method]?.responses ?? {};
  const found = responses[answer.status] ?? responses.default;
  const resolved = found?.$ref ? document.components.responses[found.$ref.split('/').at(-1) ?? ''] : found;
  const type = answer.headers['content-type']?.split(';')[0] ?? '';
  const schema = resolved?.content?.[type]?.schema;
  if (!schema) throw new Error(`${method} ${path} does not describe ${answer.status} as ${type}`);
  return z.fromJSONSchema(schema);
};

test('every route of the API is described, and nothing else', () => {
  const ours = webRoutes(site.ports).filter(({ path }) => path.startsWith('/api/'));
  const routes = ours.flatMap(({ method, path }) =>
    path === '/api/requests/{workflow}'
      ? workflows.map(({ name }) => `${method} /api/requests/${name}`)
      : [`${method} ${path}`],
  );
  const inDocument = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(document.openapi).toBe('3.1.0');
  expect(inDocument.sort()).toEqual(routes.sort());
});

test('what may be sent is the schema of the catalogue, and the example fits it', async () => {
  const schema = document.paths[apiPath]?.post?.requestBody?.content?.['application/json']?.schema;
  expect(jsonOf(await site.ask('/api/workflows/third-party-agreement')).schema).toEqual(schema);
  expect(z.fromJSONSchema(schema ?? {}).safeParse(typed()).success).toBe(true);
  expect(z.fromJSONSchema(schema ?? {}).safeParse(typed({ allTerms: 'no' })).success).toBe(false);
  expect(z.fromJSONSchema(schema ?? {}).safeParse(typed({ implementer: 'antigua' })).success).toBe(false);
});

test('the headers that matter are described', () => {
  const names = document.paths[apiPath]?.post?.parameters?.map(({ name }) => name);
  expect(names).toEqual(['Idempotency-Key', 'Accept-Language']);
});

describe('what comes back is as described', () => {
  test.each(['/api/openapi.json', '/api/workflows'])('from %s', async (path) => {
    const answer = await site.ask(path);
    expect(described(path, 'get', answer).parse(jsonOf(answer))).toBeTruthy();
  });

  test.each([
    ['third-party-agreement', 200],
    ['none', 404],
  ])('from the catalogue of %s', async (workflow, status) => {
    const answer = await site.ask(`/api/workflows/${workflow}`);
    expect(answer.status).toBe(status);
    expect(described('/api/workflows/{workflow}', 'get', answer).parse(jsonOf(answer))).toBeTruthy();
  });

  test('from submitting, accepted, repeated and refused in every way', async () => {
    const few = await openSite({ allowances: { perSource: 2, perMailbox: 2 } });
    const answers = [
      await submit(few),
      await submit(few),
      await submit(few, { json: typed({ territory: 'Galicia' }) }),
      await submit(few, { headers: { 'idempotency-key': '' } }),
      await submit(few, { json: typed({ clientTied: 'yes' }) }),
      await submit(few, { headers: { 'content-type': 'text/plain' } }),
      await submit(few, { json: { promoted: 'x'.repeat(40_000) } }),
      await submit(few, { headers: { 'idempotency-key': 'another-key-1' } }),
      await submit(few, { headers: { 'idempotency-key': 'another-key-2' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 409, 400, 422, 415, 413, 201, 429]);
    for (const answer of answers) described(apiPath, 'post', answer).parse(jsonOf(answer));
  });

  test('from a method that is not taken, and from a fault of ours', async () => {
    const broken = await openSite({ links: { ...site.ports.links, find: () => Promise.reject(new Error('inside')) } });
    const headers = { authorization: `Bearer ${'a'.repeat(43)}` };
    const answers = [
      await site.ask({ path: '/api/requests/ABCDEFGH', method: 'DELETE' }),
      await broken.ask({ path: '/api/requests/ABCDEFGH', headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([405, 500]);
    for (const answer of answers) described('/api/requests/{reference}', 'get', answer).parse(jsonOf(answer));
  });

  test('from the status, with the key and without', async () => {
    const { status, key } = jsonOf(await submit(site));
    for (const authorization of [`Bearer ${key}`, '', `Bearer ${'a'.repeat(43)}`]) {
      const answer = await site.ask({ path: status, headers: { authorization } });
      described('/api/requests/{reference}', 'get', answer).parse(jsonOf(answer));
    }
  });
});
