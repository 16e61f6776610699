import { beforeAll, expect, test } from 'vitest';
import { formPath, textOf } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test('a page that is not there says what to do, in the language of its address', async () => {
  const answer = await site.ask('/nowhere?lang=en');
  expect(answer).toMatchObject({ status: 404, headers: { 'content-language': 'en' } });
  expect(textOf(answer)).toContain('check the address, or begin at the start page');
  expect(answer.document.querySelector('main a')?.getAttribute('href')).toBe('/?lang=en');
});

test.each(['//evil.example/page', '/\\evil.example', '/"><script>alert(1)</script>', '/a b'])(
  'the address of a page (%s) leads nowhere else and breaks out of nothing',
  async (path) => {
    const answer = await site.ask({ path: '/', rawPath: path });
    const href = answer.document.querySelector('header a[hreflang]')?.getAttribute('href') ?? '';
    expect(new URL(href, 'https://aval.example').host).toBe('aval.example');
    expect(href).toMatch(/^\/[^/\\"<>\s]*/);
    expect(answer.body).not.toContain('<script>');
  },
);

test('a fault of ours is a page without its inside, and says whom to write to', async () => {
  const broken = await openSite({
    directory: { ...site.ports.directory, read: () => Promise.reject(new Error('inside')) },
  });
  const answer = await broken.ask(formPath);
  expect(answer.status).toBe(500);
  expect(textOf(answer)).toContain('No se ha perdido nada');
  expect(textOf(answer)).toContain('contacto@empresa-de-ejemplo.example');
  expect(answer.body).not.toMatch(/inside|stack|\.ts/);
});
