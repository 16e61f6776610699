import { expect, test } from 'vitest';
import { addressesIn, addressIn } from '../../../../infra/local/mail/addresses.ts';

test('names, quotes and groups leave the bare addresses', () => {
  expect(addressesIn('Ana <ana@faro.example>, "Gil, Luis" <luis@norte.example>, eva@faro.example')).toEqual([
    'ana@faro.example',
    'luis@norte.example',
    'eva@faro.example',
  ]);
});

test.each([
  ['an address in the name of another', '"ceo@imtcloud.example" <x@else.example>', 'x@else.example'],
  ['an address in a comment', 'x@else.example (ceo@imtcloud.example)', 'x@else.example'],
])('%s does not count', (_, text, address) => {
  expect(addressIn(text)).toBe(address);
});

test.each(['', '<>', 'ana', '@faro.example', 'ana@', 'ana@faro', 'a@b@c.example', `${'a'.repeat(65)}@faro.example`])(
  '"%s" is refused',
  (text) => {
    expect(() => addressIn(text)).toThrow(expect.objectContaining({ name: 'InvalidParameterValue' }));
  },
);
