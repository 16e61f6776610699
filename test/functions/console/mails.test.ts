import { expect, test } from 'vitest';
import { messageKey } from '../../../functions/table/keys.ts';
import { type Console, openConsole, staffOf } from './console.ts';
import { page, seen } from './looking.ts';
import { put, submitted, underReview } from './requests.ts';

test('mails stand as sent, each with what became of it, and never with a link', async () => {
  const { document, body } = await seen();
  const mails = [...document.querySelectorAll('details')].filter((one) => one.querySelector('blockquote'));
  expect(mails.length).toBeGreaterThan(3);
  expect(mails[0]?.textContent).toMatch(/pendiente de envío.*elena@editorialfaro\.example[\s\S]*\[enlace personal\]/);
  expect(body).not.toMatch(/\/[asr]\/[\w-]{43}/);
});

test('mails say what kept them from leaving', async () => {
  const failed = async (console: Console) => {
    await submitted(console);
    await put(console, 'mailbox');
    const [message] = await console.memory.ledger.messages('ABCDEFGH');
    const set = { state: 'failed', problem: 'MessageRejected' };
    console.rows.update({ key: messageKey('ABCDEFGH', message?.id ?? ''), set });
  };
  expect((await seen(page, failed)).text).toContain('no se pudo enviar (MessageRejected)');
});

test.each([
  [undefined, 'retrasado; puede no llegar'],
  ['Transient', 'devuelto sin ser definitivo: respuesta automática, buzón lleno o servidor ausente'],
])('a delay for the reason %s is told from a mail that came back for now', async (problem, words) => {
  const delayed = async (console: Console) => {
    await submitted(console);
    await put(console, 'mailbox');
    const [message] = await console.memory.ledger.messages('ABCDEFGH');
    await console.memory.work.delivery('ABCDEFGH', message?.id ?? '', { state: 'delayed', problem });
  };
  const { document } = await seen(page, delayed);
  expect(document.querySelector('details .tag')?.textContent).toBe(words);
});

test('of tokens, salts and hashes of links nothing is on the page', async () => {
  const console = await openConsole();
  await underReview(console);
  const token = 'AQCEAAAAKgAAAAMAAAAAAAAAAV';
  console.rows.update({ key: { pk: 'request#ABCDEFGH', sk: 'ask#commercial#1' }, set: { token } });
  const { body } = await (await staffOf(console)).ask(page);
  for (const secret of [token, 'receipt ABCDEFGH', 'salt ABCDEFGH']) expect(body).not.toContain(secret);
});

test('a mail that waits for the working hours of its reader says when it leaves', async () => {
  const waits = async (console: Console) => {
    await submitted(console);
    await put(console, 'mailbox');
    const [message] = await console.memory.ledger.messages('ABCDEFGH');
    const key = messageKey('ABCDEFGH', message?.id ?? '');
    console.rows.update({ key, set: { leaveAt: '2026-11-30T07:30:00.000Z' } });
  };
  const { document } = await seen(page, waits);
  expect(document.querySelector('details .tag')?.textContent).toBe(
    'sale el 30 nov 2026, 08:30, en el horario de quien lo recibe',
  );
});
