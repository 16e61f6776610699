import { expect, test } from 'vitest';
import { findKeyAmong } from '../../../../infra/local/keys/declared.ts';
import { arnOf } from './client.ts';

const aliasArn = 'arn:aws:kms:eu-south-2:000000000000:alias/link';

test.each([
  ['its id', 'LinkKey', 'LinkKey'],
  ['its id', arnOf('LinkKey'), 'LinkKey'],
  ['its ARN', 'LinkKey', arnOf('LinkKey')],
  ['its alias', 'alias/link', 'alias/link'],
  ['the ARN of its alias', 'alias/link', aliasArn],
  ['its alias', aliasArn, 'alias/link'],
])('a key is found by %s', (_, declared, asked) => {
  const find = findKeyAmong({ GENERATE_VERIFY_MAC: [declared], SIGN_VERIFY: [] });
  const { arn } = find(asked, 'GENERATE_VERIFY_MAC');
  expect(find(arn, 'GENERATE_VERIFY_MAC').arn).toBe(arn);
});

test('an alias is not a key of the same name', () => {
  const find = findKeyAmong({ GENERATE_VERIFY_MAC: ['alias/link', 'link'], SIGN_VERIFY: [] });
  expect(find('link', 'GENERATE_VERIFY_MAC').id).not.toBe(find('alias/link', 'GENERATE_VERIFY_MAC').id);
});

test.each(['', 'linkkey', 'alias/LinkKey', 'LinkKey/..', '__proto__'])('"%s" is no key', (asked) => {
  const find = findKeyAmong({ GENERATE_VERIFY_MAC: ['LinkKey'], SIGN_VERIFY: [] });
  expect(() => find(asked, 'GENERATE_VERIFY_MAC')).toThrow(expect.objectContaining({ name: 'NotFoundException' }));
});
