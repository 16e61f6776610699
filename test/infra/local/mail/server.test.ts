import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../infra/local/listen.ts';
import { letter, openOffice, rawMail, withRaw } from './office.ts';

test('a mail that is sent can be read, with its envelope, its policy time and its headers', async () => {
  const { send, read } = await openOffice();
  const id = await send(
    withRaw(rawMail({ Subject: '=?utf-8?Q?Una_se=C3=B1al?=', 'Auto-Submitted': 'auto-generated' })),
  );
  expect(await read()).toEqual([
    expect.objectContaining({
      id,
      at: '2026-11-24T09:00:00.000Z',
      source: 'aval@imtcloud.example',
      destinations: ['ana@faro.example'],
      configurationSet: 'aval',
      tags: { request: 'ABCDEFGH', message: '0001' },
      subject: 'Una señal',
      text: 'Hola\n',
      html: '',
    }),
  ]);
  expect((await read())[0]?.headers['auto-submitted']).toBe('auto-generated');
});

test('the readers of one address see its mail only, whatever its capitals, and can ask for what is new', async () => {
  const { send, read } = await openOffice();
  const first = await send(letter);
  await send({ ...letter, Destinations: ['luis@norte.example'] });
  const last = await send({ ...letter, Destinations: ['Ana@faro.example'] });
  expect((await read('?to=ANA@faro.example')).map(({ id }) => id)).toEqual([first, last]);
  expect((await read(`?to=ana@faro.example&after=${first}`)).map(({ id }) => id)).toEqual([last]);
  expect(await read('?to=nobody@faro.example')).toEqual([]);
});

test('started again it has all mail, in order, also in the inbox, and goes on counting', async () => {
  const before = await openOffice();
  for (const text of ['one', 'two', 'three']) await before.send(withRaw(rawMail({ Subject: text })));
  await before.close();
  const { send, read, inboxUrl } = await openOffice({ folder: before.folder });
  await send(withRaw(rawMail({ Subject: 'four' })));
  expect((await read()).map(({ subject }) => subject)).toEqual(['one', 'two', 'three', 'four']);
  const { emails } = (await (await fetch(`${inboxUrl}/store`)).json()) as { emails: { subject: string }[] };
  expect(emails.map(({ subject }) => subject)).toEqual(['one', 'two', 'three', 'four']);
});

test('600 mails are all there, in the folder, the list and the inbox', async () => {
  const { send, read, inboxUrl, folder } = await openOffice();
  const html = `<p>${'Le pedimos que responda. '.repeat(400)}</p>`;
  for (let place = 0; place < 600; place += 1)
    await send(withRaw(rawMail({ Subject: `Mail ${place}`, 'Content-Type': 'text/html' }, html)));
  const subjects = Array.from({ length: 600 }, (_, place) => `Mail ${place}`);
  expect((await read()).map(({ subject }) => subject)).toEqual(subjects);
  const { emails } = (await (await fetch(`${inboxUrl}/store`)).json()) as { emails: { subject: string }[] };
  expect(emails.map(({ subject }) => subject)).toEqual(subjects);
  expect(readdirSync(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(600);
});

test('mails sent at once are each kept once', async () => {
  const { send, read } = await openOffice();
  const ids = await Promise.all(Array.from({ length: 30 }, () => send(letter)));
  expect(new Set(ids).size).toBe(30);
  expect((await read()).map(({ id }) => id).sort()).toEqual(ids.sort());
});

test('what is refused leaves nothing behind', async () => {
  const { send, read, folder } = await openOffice();
  await expect(send({ ...letter, Source: 'someone@else.example' })).rejects.toThrow('not verified');
  expect(await read()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a page in a browser cannot send: it has no signature', async () => {
  const { url, read } = await openOffice();
  const body = new URLSearchParams({ Action: 'SendRawEmail', 'RawMessage.Data': btoa(rawMail()) });
  const response = await fetch(url, { method: 'POST', body });
  expect([response.status, await response.text()]).toEqual([
    403,
    expect.stringContaining('MissingAuthenticationToken'),
  ]);
  expect(await read()).toEqual([]);
});

test('a fault is reported to the stack and says nothing of itself to the caller', async () => {
  const reported: string[] = [];
  const broken = () => {
    throw new Error('the secret clock');
  };
  const { send } = await openOffice({ now: broken, report: (line) => reported.push(line) });
  await expect(send(letter)).rejects.toMatchObject({ name: 'InternalFailure', message: 'An internal error occurred.' });
  expect(reported).toEqual(['The local SES failed: Error: the secret clock']);
});

test('anything else but sending and reading is not there', async () => {
  const { url } = await openOffice();
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/messages/../../etc/passwd`)).status).toBe(404);
});

test('an inbox whose port is taken is complained about', async () => {
  const squatter = createServer();
  onTestFinished(() => void squatter.close());
  const inboxPort = await listen(squatter, 0);
  await expect(openOffice({ inboxPort })).rejects.toThrow(`Port ${inboxPort} is taken`);
});
