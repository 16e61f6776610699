import { expect, test } from 'vitest';
import { headersIn } from '../../../../infra/local/mail/headers.ts';

const headers = (text: string) => headersIn(Buffer.from(text));

test('folded lines are one header, and the body is none', () => {
  expect(headers('Subject: a\r\n b\r\nX-A: c: d\r\n\r\nFrom: body\r\n')).toEqual([
    { name: 'Subject', value: 'a b' },
    { name: 'X-A', value: 'c: d' },
  ]);
});

test.each([
  ['a line without a name', 'From: a@b.example\r\nnot a header\r\n\r\n'],
  ['a name with a space', 'From : a@b.example\r\n\r\n'],
  ['a carriage return of its own', 'Subject: a\rBcc: b@c.example\r\n\r\n'],
  ['a null', 'Subject: a\0b\r\n\r\n'],
  ['a second author', 'From: a@b.example\r\nFROM: c@d.example\r\n\r\n'],
])('%s is refused', (_, text) => {
  expect(() => headers(text)).toThrow(expect.objectContaining({ name: 'InvalidParameterValue' }));
});

test('a header that may come twice does', () => {
  expect(headers('Received: a\nReceived: b\n\n')).toHaveLength(2);
});
