import { expect, test } from 'vitest';
import { follow } from '../../../functions/web/followed.ts';
import { linkFor, openSite } from './site.ts';

const receipt = { request: 'ABCDEFGH', purpose: 'receipt', person: 'requester' } as const;
const refusal = (name: string, more: object = {}) => expect.objectContaining({ name, ...more });

test('a link is followed by its secret, and says what it is for', async () => {
  const site = await openSite();
  const secret = (await linkFor(site, receipt)).replace('/r/', '');
  expect(await follow(site.ports, secret, 'receipt')).toEqual({ secret, link: { ...receipt, key: 'key' } });
});

test('a link for something else is refused, and says where it belongs', async () => {
  const site = await openSite();
  const path = await linkFor(site, receipt);
  await expect(follow(site.ports, path.replace('/r/', ''), 'ask')).rejects.toThrow(
    refusal('LinkElsewhere', { facts: { to: path } }),
  );
});

test('a secret that nobody was given is refused', async () => {
  const { ports } = await openSite();
  await expect(follow(ports, 'a'.repeat(43), 'ask')).rejects.toThrow(refusal('LinkNotFound'));
});

test.each(['', 'short', `${'a'.repeat(44)}`, `${'a'.repeat(42)}/`, `${'a'.repeat(42)}ñ`])(
  'what is no secret (%s) is not even looked up',
  async (text) => {
    const links = { keep: () => unread(), find: () => unread() };
    await expect(follow({ links }, text, 'ask')).rejects.toThrow(refusal('LinkNotFound'));
  },
);

const unread = () => Promise.reject(new Error('It was looked up'));
