import { describe, expect, test } from 'vitest';
import { type ParsedEvent, requestOf } from '../../../functions/http/request.ts';
import { now } from '../../workflows/examples.ts';
import { type Asked, eventOf } from './event.ts';

const requestFrom = (asked: Asked, body?: unknown) => requestOf({ ...eventOf(asked), body } as ParsedEvent);

test('business time and the source come with the event, from the platform', () => {
  const headers = { 'x-forwarded-for': '198.51.100.1' };
  expect(requestFrom({ path: '/', source: '203.0.113.9', headers })).toMatchObject({ at: now, source: '203.0.113.9' });
});

describe('the language of a page', () => {
  test.each([
    ['/', undefined, 'es'],
    ['/?lang=en', undefined, 'en'],
    ['/?lang=fr', undefined, 'es'],
    ['/', { lang: 'en' }, 'en'],
    ['/?lang=es', { lang: 'en' }, 'es'],
    ['/', { lang: ['en', 'es'] }, 'es'],
  ] as const)('at %s with the fields %o is %s', (path, form, language) => {
    expect(requestFrom({ path, headers: { 'accept-language': 'en' } }, form).language).toBe(language);
  });
});

test('the API listens to Accept-Language by its weights, whatever spaces stand in it', () => {
  const asked = (accepted: string) =>
    requestFrom({ path: '/api/x', headers: { 'accept-language': accepted } }).language;
  expect(asked('fr ; q=1 ,  en-GB ; q=0.8, es;q=0.1')).toBe('en');
  expect(asked(`en${' '.repeat(9_000)}x, es`)).toBe('es');
});

test('of a repeated field the last counts; what is no form has no fields', () => {
  expect(requestFrom({ path: '/' }, { a: ['1', '2'], b: '3' }).form).toEqual({ a: '2', b: '3' });
  expect(requestFrom({ path: '/' }, 'text').form).toEqual({});
});

test('what JSON holds beside text is no field, however it is made', () => {
  const deep = JSON.parse(`${'['.repeat(16_000)}${']'.repeat(16_000)}`);
  const parsed = JSON.parse('{"a":{"toString":1},"b":{"valueOf":{}},"c":1,"d":null,"e":[[]],"f":"x"}');
  expect(requestFrom({ path: '/' }, { ...parsed, deep }).form).toEqual({ f: 'x' });
});

test('a field or a cookie named like a property of every object is only a field or a cookie', () => {
  const parsed = JSON.parse('{"__proto__":"x","constructor":"y"}');
  expect(Object.entries(requestFrom({ path: '/' }, parsed).form)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test('cookies are read by name; what is none is left out', () => {
  expect(requestFrom({ path: '/', cookies: ['session=a=b', ' x = y ', 'none'] }).cookies).toEqual({
    session: 'a=b',
    x: 'y',
  });
});
