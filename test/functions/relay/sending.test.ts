import { beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../../functions/links/link.ts';
import { derivedBy } from '../../../functions/links/secrets.ts';
import { messageKey } from '../../../functions/table/keys.ts';
import { directory, now } from '../../workflows/examples.ts';
import { confirmed, later, opening, put } from '../ledger/contract/deeds.ts';
import { hmacSecrets, type Office, openOffice, record } from './office.ts';

/** The mail that asks the requester to confirm. */
const asked = '0002-0';
const key = messageKey('ABCDEFGH', asked);
const refusedNow = { problem: 'Throttling', again: true };
let office: Office;
const message = async (id = asked) => (await office.ports.ledger.messages('ABCDEFGH')).find((one) => one.id === id);
const incident = async () => (await office.ports.ledger.find('ABCDEFGH'))?.head.incident;
const handAt = (milliseconds: number) => office.hand(record(key, { at: later(milliseconds) }));

const withMail = async (more: Parameters<typeof openOffice>[0] = {}) => {
  office = await openOffice(more);
  await office.ports.ledger.open(opening());
  await put(office.ports, 'mailbox');
};
beforeEach(() => withMail());

test('a message is sent once, however often and in whatever order it is said', async () => {
  await confirmed(office.ports);
  const all = (await office.ports.ledger.messages('ABCDEFGH')).map(({ id }) => record(messageKey('ABCDEFGH', id)));
  await office.hand(...all, ...all.reverse());
  expect(office.taken.map((mail) => mail.message).sort()).toEqual(
    all.map((one) => one.dynamodb?.Keys?.sk?.S?.slice(5)).sort(),
  );
  expect(await message()).toMatchObject({ state: 'sent', sesId: expect.stringContaining('ses-'), attempts: 1 });
});

test('what is due twice at the same moment is claimed by one', async () => {
  await Promise.all([handAt(0), handAt(0), handAt(0)]);
  expect(office.taken).toHaveLength(1);
});

test('it carries a link whose hash is kept, and whose secret stands nowhere in the table', async () => {
  await handAt(0);
  const secret =
    /https:\/\/aval\.example\/a\/([\w-]{43})/.exec(office.taken[0]?.text.replaceAll('=\r\n', '') ?? '')?.[1] ?? '';
  expect(await office.ports.links.find(hashOf(secret))).toEqual({
    request: 'ABCDEFGH',
    purpose: 'ask',
    person: 'requester',
    ask: 'mailbox',
    round: 1,
    key: hmacSecrets.key,
  });
  const everything = ['request#ABCDEFGH', `link#${hashOf(secret)}`].map((pk) =>
    office.rows.range({ pk, from: '', to: '~' }),
  );
  expect(JSON.stringify(everything)).not.toContain(secret);
});

describe('a mail that SES does not take now', () => {
  test('waits one minute, then two, then four, with the same link', async () => {
    office.failing.push(refusedNow, refusedNow);
    await handAt(0);
    expect(await message()).toMatchObject({ state: 'due', problem: 'Throttling', attempts: 1 });
    expect(office.rows.get(key)).toMatchObject({ due: 'due', dueAt: later(60_000).toISOString() });
    await handAt(59_000);
    expect((await message())?.attempts).toBe(1);
    await handAt(60_000);
    expect(office.rows.get(key)?.dueAt).toBe(later(180_000).toISOString());
    await handAt(180_000);
    expect(await message()).toMatchObject({ state: 'sent', attempts: 3 });
    expect(office.taken).toHaveLength(1);
  });

  test('is tried at most two hours apart, and given up after twelve attempts: staff see it', async () => {
    office.failing.push(...Array.from({ length: 20 }, () => refusedNow));
    const gaps: number[] = [];
    for (let at = now.getTime(); office.rows.get(key)?.due; ) {
      await handAt(at - now.getTime());
      const next = new Date(String(office.rows.get(key)?.dueAt)).getTime();
      if (next) gaps.push((next - at) / 60_000);
      at = next;
    }
    expect(gaps).toEqual([1, 2, 4, 8, 16, 32, 64, 120, 120, 120, 120]);
    expect(await message()).toMatchObject({ state: 'failed', attempts: 12 });
    expect(await incident()).toBe('mail bounced');
  });
});

test('a mail that SES refuses for good to somebody who must act is an incident at once', async () => {
  office.failing.push({ problem: 'MessageRejected', again: false });
  await handAt(0);
  expect(await message()).toMatchObject({ state: 'failed', problem: 'MessageRejected', attempts: 1 });
  expect(await incident()).toBe('mail bounced');
  expect((await office.ports.ledger.trail('ABCDEFGH')).at(-1)).toMatchObject({ type: 'MailBounced', by: 'requester' });
});

test('a mail that only tells, refused for good, is no incident', async () => {
  office = await openOffice();
  await confirmed(office.ports);
  office.failing.push({ problem: 'MessageRejected', again: false });
  const [told] = (await office.ports.ledger.messages('ABCDEFGH')).filter((one) => one.kind === 'received');
  await office.hand(record(messageKey('ABCDEFGH', told?.id ?? '')));
  expect([(await message(told?.id))?.state, await incident()]).toEqual(['failed', '']);
});

test('a mail that cannot be made, because no link can be derived, holds up nobody and waits for its next attempt', async () => {
  await withMail({ secrets: { key: 'key-1', ...derivedBy(() => Promise.reject(new Error('KMS is away')), 'key-1') } });
  expect(await handAt(0)).toEqual([]);
  expect(await message()).toMatchObject({ state: 'due', attempts: 1 });
});

test('whoever claimed it and died is followed by another after a minute', async () => {
  await office.ports.work.claim('ABCDEFGH', asked, now);
  await handAt(59_999);
  expect(office.taken).toEqual([]);
  await handAt(60_000);
  expect(await message()).toMatchObject({ state: 'sent', attempts: 2 });
});

test('a mail goes to the mailbox of whoever is asked, in text and HTML', async () => {
  await handAt(0);
  expect(office.taken[0]).toMatchObject({ to: 'elena@editorialfaro.example', request: 'ABCDEFGH', message: asked });
  expect(office.taken[0]?.text).toMatch(/text\/plain[\s\S]+text\/html/);
  expect(directory.employees.map((one) => one.mailbox)).not.toContain(office.taken[0]?.to);
});
