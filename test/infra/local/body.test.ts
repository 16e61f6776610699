import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { bodyWithin } from '../../../infra/local/body.ts';

const request = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

test('a body is whole whatever pieces it comes in', async () => {
  expect((await bodyWithin(6, request('abc', 'def')))?.toString()).toBe('abcdef');
});

test('one that is too long is read to its end, and nothing of it is taken', async () => {
  const long = request('abc', 'defg');
  expect(await bodyWithin(6, long)).toBeUndefined();
  expect(long.readableEnded).toBe(true);
});
