import { expect, test } from 'vitest';
import { callIn } from '../../../../infra/local/mail/call.ts';
import { rawMail } from './office.ts';

const form = (given: Record<string, string>) =>
  new URLSearchParams({ Action: 'SendRawEmail', 'RawMessage.Data': btoa(rawMail()), ...given });

test('a list is read in its order, as long as it goes on', () => {
  const { destinations } = callIn(
    form({
      'Destinations.member.2': 'b@x.example',
      'Destinations.member.1': 'a@x.example',
      'Destinations.member.4': 'd@x.example',
    }),
  );
  expect(destinations).toEqual(['a@x.example', 'b@x.example']);
});

test.each([
  ['nothing at all', new URLSearchParams(), 'MissingAction'],
  ['not a form', new URLSearchParams('{"Action":"SendRawEmail"}'), 'MissingAction'],
  ['another action', form({ Action: 'DeleteIdentity' }), 'InvalidAction'],
  ['no message', form({ 'RawMessage.Data': '' }), 'InvalidParameterValue'],
  ['a message that is not base64', form({ 'RawMessage.Data': '<script>' }), 'InvalidParameterValue'],
])('%s is refused as SES does', (_, given, name) => {
  expect(() => callIn(given)).toThrow(expect.objectContaining({ name, status: 400 }));
});
