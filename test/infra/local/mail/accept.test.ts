import type { SendRawEmailCommandInput } from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { letter, openOffice, rawMail, withRaw } from './office.ts';

const megabytes = (count: number) => rawMail({}, 'x'.repeat(count * 1024 * 1024));
const many = (count: number) => Array.from({ length: count }, (_, place) => `person${place}@faro.example`);

type Case = [what: string, mail: SendRawEmailCommandInput, name: string, message: string];
const refused: Case[] = [
  [
    'a sender of a foreign domain',
    { ...letter, Source: 'x@else.example' },
    'MessageRejected',
    'failed the check: x@else.example',
  ],
  [
    'a domain that only ends like ours',
    { ...letter, Source: 'x@notimtcloud.example' },
    'MessageRejected',
    'x@notimtcloud',
  ],
  [
    'a foreign author in the message',
    withRaw(rawMail({ From: 'x@else.example' })),
    'MessageRejected',
    'x@else.example',
  ],
  [
    'a foreign sender in the message',
    withRaw(rawMail({ Sender: 'x@else.example' })),
    'MessageRejected',
    'x@else.example',
  ],
  [
    'no configuration set',
    { ...letter, ConfigurationSetName: undefined },
    'ConfigurationSetDoesNotExistException',
    'does not exist',
  ],
  [
    'an unknown configuration set',
    { ...letter, ConfigurationSetName: 'avl' },
    'ConfigurationSetDoesNotExistException',
    '<avl>',
  ],
  [
    'no author',
    withRaw(rawMail().replace(/^From: .*\r\n/, '')),
    'InvalidParameterValue',
    "Missing required header 'From'",
  ],
  [
    'nobody to send to',
    { ...withRaw(rawMail().replace(/^To: .*\r\n/m, '')), Destinations: [] },
    'InvalidParameterValue',
    "header 'To'",
  ],
  ['no header at all', withRaw('\r\nHola'), 'InvalidParameterValue', "Missing required header 'From'"],
  [
    'an address without a domain',
    { ...letter, Destinations: ['ana'] },
    'InvalidParameterValue',
    "Missing final '@domain'",
  ],
  [
    'an address with a space',
    { ...letter, Destinations: ['a na@faro.example'] },
    'InvalidParameterValue',
    'whitespace',
  ],
  [
    'an address with an accent',
    { ...letter, Destinations: ['peña@faro.example'] },
    'InvalidParameterValue',
    'Illegal address',
  ],
  [
    'two addresses in the place of one',
    { ...letter, Destinations: ['a@b.example, c@d.example'] },
    'InvalidParameterValue',
    'Illegal',
  ],
  [
    'a line break in a recipient',
    { ...letter, Destinations: ['a@b.example\r\nBcc: c@d.example'] },
    'InvalidParameterValue',
    'control',
  ],
  [
    'a line break in the sender',
    { ...letter, Source: 'A\r\nX: y <a@imtcloud.example>' },
    'InvalidParameterValue',
    'control',
  ],
  [
    'a subject that brings a second one',
    withRaw(rawMail({ Subject: 'Hi\r\nSubject: Ho' })),
    'InvalidParameterValue',
    "Duplicate header 'Subject'",
  ],
  ['51 recipients', { ...letter, Destinations: many(51) }, 'InvalidParameterValue', 'Recipient count exceeds 50'],
  ['more than 10 MB', withRaw(megabytes(10)), 'InvalidParameterValue', 'Message length is more than 10485760 bytes'],
  ['more than any mail could need', withRaw(megabytes(24)), 'RequestEntityTooLarge', 'longer'],
  [
    'a tag that SES would not carry',
    { ...letter, Tags: [{ Name: 'request', Value: 'ñ' }] },
    'InvalidParameterValue',
    'Invalid tag',
  ],
];

test.each(refused)('%s is refused', async (_, mail, name, message) => {
  const { send } = await openOffice();
  const refusal = await send(mail).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name, message: expect.stringContaining(message) });
});

const taken: [what: string, mail: SendRawEmailCommandInput][] = [
  ['50 recipients', { ...letter, Destinations: many(50) }],
  ['9 MB', withRaw(megabytes(9))],
  ['a domain below a verified one, in any case', { ...letter, Source: 'x@mail.IMTCloud.example' }],
  ['lines that end without a carriage return', withRaw(rawMail().replaceAll('\r\n', '\n'))],
  ['a folded subject', withRaw(rawMail({ Subject: 'A long\r\n subject' }))],
];

test.each(taken)('%s: it is sent', async (_, mail) => {
  const { send, read } = await openOffice();
  const id = await send(mail);
  expect((await read()).map((one) => one.id)).toEqual([id]);
});

test('without an envelope the headers say from whom and to whom', async () => {
  const { send, read } = await openOffice();
  const raw = rawMail({
    To: 'Ana <ana@faro.example>, luis@norte.example',
    Cc: 'eva@faro.example',
    Bcc: 'zoe@faro.example',
  });
  await send({ ...withRaw(raw), Source: undefined, Destinations: undefined });
  expect(await read()).toMatchObject([
    {
      source: 'aval@imtcloud.example',
      destinations: ['ana@faro.example', 'luis@norte.example', 'eva@faro.example', 'zoe@faro.example'],
    },
  ]);
});

test('with a verified address only that address may send, and what has a label to it', async () => {
  const { send } = await openOffice({ identities: ['aval@imtcloud.example'] });
  await expect(send({ ...letter, Source: 'aval+ABCD@imtcloud.example' })).resolves.not.toBe('');
  await expect(send({ ...letter, Source: 'other@imtcloud.example' })).rejects.toThrow('not verified');
});
