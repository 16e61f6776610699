import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import listed from '../../../infra/local/example-directory.json' with { type: 'json' };
import { Directory } from '../../../workflows/directory.ts';
import { jsonOf } from './api.ts';
import { openSite } from './site.ts';

const readme = readFileSync('README.md', 'utf8');
const call = /```\n(curl [\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
const answer = /```\n(\{"reference".*\})\n```/.exec(readme)?.[1] ?? '';

test('the call of the README is taken with the example directory, and answers as it says', async () => {
  const site = await openSite();
  await site.ports.directory.save(Directory.parse(listed));
  const asked = {
    path: new URL(/http:\S+/.exec(call)?.[0] ?? '').pathname,
    headers: Object.fromEntries([...call.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name, value])),
    body: /-d '([\s\S]+)'$/.exec(call)?.[1] ?? '',
    method: 'POST',
  };
  const [first, again] = [await site.ask(asked), await site.ask(asked)];
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(Object.keys(jsonOf(first))).toEqual(Object.keys(JSON.parse(answer)));
  expect(jsonOf(again).reference).toBe(jsonOf(first).reference);
});

test.each(['/api/openapi.json', '/api/workflows', '/api/workflows/third-party-agreement'])(
  'the address %s of the README is there',
  async (path) => {
    expect(readme).toContain(path);
    expect((await (await openSite()).ask(path)).status).toBe(200);
  },
);
