import { describe, expect, test } from 'vitest';
import { readBody } from '../../../functions/http/body.ts';
import type { ParsedEvent } from '../../../functions/http/request.ts';
import { type Asked, eventOf, publicUrl } from './event.ts';

/** The body as the handler reads it, its headers in lower case as it gets them. */
const read = (asked: Partial<Asked>, base64 = false): unknown => {
  const event = eventOf({ path: '/', method: 'POST', ...asked });
  event.headers = Object.fromEntries(Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (base64) Object.assign(event, { isBase64Encoded: true, body: Buffer.from(event.body ?? '').toString('base64') });
  readBody(event, publicUrl);
  return (event as ParsedEvent).body;
};

const json = { path: '/api/x', headers: { 'Content-Type': 'application/json' } };

describe('a form', () => {
  test('is read by its fields, of a repeated one every value', () => {
    expect(read({ form: { a: '1', b: ['2', '3'] } })).toEqual({ a: '1', b: ['2', '3'] });
  });

  test('is read the same when the gateway hands it over in base64', () => {
    expect(read({ form: { a: 'Año & mañana' } }, true)).toEqual({ a: 'Año & mañana' });
  });

  test('may be broken in its encoding: what can be read is read', () => {
    expect(read({ body: 'a=%E0%A4%A&b=1' })).toMatchObject({ b: '1' });
  });

  test.each(['https://evil.example', 'null', 'https://aval.example.evil.example', 'http://aval.example', ''])(
    'from %s is not ours',
    (origin) => {
      expect(() => read({ form: {}, headers: { Origin: origin } })).toThrow(
        expect.objectContaining({ name: 'ForeignOrigin' }),
      );
    },
  );
});

describe('JSON', () => {
  test.each(['application/json', 'Application/JSON; charset=utf-8'])('comes as %s', (type) => {
    expect(read({ ...json, body: '{"a":1}', headers: { 'Content-Type': type } })).toEqual({ a: 1 });
  });

  test.each(['', '{', '[]', 'null', '"text"', '7'])('that is no object (%s) is malformed', (body) => {
    expect(() => read({ ...json, body })).toThrow(expect.objectContaining({ name: 'MalformedJson' }));
  });
});

describe('32 KiB', () => {
  test('are taken, and a byte more is not', () => {
    const body = (bytes: number) => JSON.stringify({ a: 'x'.repeat(bytes - 8) });
    expect(read({ ...json, body: body(32 * 1024) })).toHaveProperty('a');
    expect(() => read({ ...json, body: body(32 * 1024 + 1) })).toThrow(
      expect.objectContaining({ name: 'BodyTooLarge' }),
    );
  });

  test('are counted in bytes, not in characters', () => {
    const body = JSON.stringify({ a: 'ñ'.repeat(17_000) });
    expect(() => read({ ...json, body })).toThrow(expect.objectContaining({ name: 'BodyTooLarge' }));
  });
});

test('a question has no body', () => {
  expect(read({ method: 'GET', body: 'ignored' })).toBe('ignored');
});
