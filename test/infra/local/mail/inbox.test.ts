import { expect, test, vi } from 'vitest';
import { letter, openOffice, rawMail, withRaw } from './office.ts';

type Shown = {
  at: number;
  from: string;
  subject: string;
  destination: { to: string[]; cc: string[]; bcc: string[] };
  body: { text?: string; html?: string };
  attachments: { filename: string; content: string; size: number }[];
  headers: { name: string; value: string }[];
};
const shownIn = async (inboxUrl: string): Promise<Shown[]> =>
  ((await (await fetch(`${inboxUrl}/store`)).json()) as { emails: Shown[] }).emails;

test('the inbox dates a mail by policy time and shows who really got it', async () => {
  const { send, inboxUrl } = await openOffice();
  await send({ ...letter, Destinations: ['ana@faro.example', 'hidden@faro.example'] });
  expect(await shownIn(inboxUrl)).toMatchObject([
    {
      at: Date.parse('2026-11-24T09:00:00Z') / 1000,
      from: 'Aval <aval@imtcloud.example>',
      subject: 'Una pregunta',
      destination: { to: ['ana@faro.example'], cc: [], bcc: ['hidden@faro.example'] },
      body: { text: 'Hola\n' },
    },
  ]);
});

test('a mail with an attachment and its threading can be downloaded again', async () => {
  const { send, inboxUrl } = await openOffice();
  const parts =
    '--x\r\nContent-Type: text/plain\r\n\r\nHola\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--x--';
  const threaded = { 'Message-ID': '<1@imtcloud.example>', 'In-Reply-To': '<0@imtcloud.example>' };
  const id = await send(withRaw(rawMail({ ...threaded, 'Content-Type': 'multipart/mixed; boundary=x' }, parts)));
  expect((await shownIn(inboxUrl))[0]?.attachments).toMatchObject([
    { filename: 'a.pdf', content: 'JVBERg==', size: 4 },
  ]);
  const downloaded = (await (await fetch(`${inboxUrl}/get-emlContent?messageId=${id}`)).json()) as {
    body: { data: number[] };
  };
  const text = Buffer.from(downloaded.body.data).toString();
  expect(text).toContain('In-Reply-To: <0@imtcloud.example>');
  expect(text.match(/^From: /gm)).toHaveLength(1);
});

test('its page fetches nothing from elsewhere', async () => {
  const { inboxUrl } = await openOffice();
  const page = await (await fetch(inboxUrl)).text();
  expect(page).not.toMatch(/(?:src|@import|url\()\s*=?\s*["']?https?:/);
});

test('mail never leaves this machine, whatever the catcher was told elsewhere', async () => {
  vi.stubEnv('SMTP_TRANSPORT', '{"host":"smtp.example"}');
  await openOffice();
  expect(process.env.SMTP_TRANSPORT).toBeUndefined();
  vi.unstubAllEnvs();
});
