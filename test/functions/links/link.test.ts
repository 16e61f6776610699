import { expect, test } from 'vitest';
import { bindingOf, hashOf, isSecret, type Link, pathOf } from '../../../functions/links/link.ts';

const link: Omit<Link, 'key'> = { request: 'ABCDEFGH', purpose: 'ask', person: 'requester', ask: 'terms', round: 1 };
const secret = 'q'.repeat(43);

test('a secret is 32 bytes in base64url, and nothing else is one', () => {
  expect(isSecret(secret)).toBe(true);
  const others = [
    '',
    secret.slice(1),
    `${secret}q`,
    `${secret.slice(1)}+`,
    `${secret.slice(1)}\n`,
    `${secret.slice(2)}%2`,
  ];
  expect(others.map(isSecret)).toEqual(others.map(() => false));
});
test('only its hash is kept: one character more makes another', () => {
  expect(hashOf(secret)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(`${secret.slice(1)}r`)).not.toBe(hashOf(secret));
  expect(hashOf(secret)).not.toContain(secret);
});
test('it is bound to request, purpose, person, ask and round: each of them makes another link', () => {
  const others: Partial<Link>[] = [
    { request: 'ABCDEFGJ' },
    { purpose: 'status' },
    { person: 'otherParty' },
    { ask: 'legal' },
    { round: 2 },
    { issue: 1 },
    { issue: 2 },
  ];
  const bindings = [link, ...others.map((other) => ({ ...link, ...other }))].map(bindingOf);
  expect(new Set(bindings).size).toBe(bindings.length);
  expect(bindingOf({ ...link })).toBe(bindingOf(link));
});
test('while no address was corrected it is the one of before there was such a thing', () => {
  expect(bindingOf(link)).toBe('["aval link","ABCDEFGH","ask","requester","terms",1]');
  expect(bindingOf({ ...link, issue: 0 })).toBe(bindingOf(link));
});
test('parts cannot run into each other', () => {
  const glued = { ...link, person: 'requester","terms', ask: '' };
  expect(bindingOf(glued)).not.toBe(bindingOf(link));
});
test('each purpose has its own path', () => {
  const paths = (['ask', 'status', 'receipt'] as const).map((purpose) => pathOf(purpose, secret));
  expect(paths).toEqual([`/a/${secret}`, `/s/${secret}`, `/r/${secret}`]);
});
