import { beforeEach, describe, expect, test } from 'vitest';
import { clock } from '../../../functions/clock/clock.ts';
import type { DueRow } from '../../../functions/ledger/port.ts';
import { askKey, headKey, messageKey } from '../../../functions/table/keys.ts';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { directory, now } from '../../workflows/examples.ts';
import { answers, confirmed, governed, later, opening, put } from '../ledger/contract/deeds.ts';
import { type Office, openOffice, record } from '../relay/office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});

const tick = (at: Date) => clock(office.ports)({ time: at.toISOString() });
const found = async () => {
  const current = await office.ports.ledger.find('ABCDEFGH');
  if (!current) throw new Error('There is no request');
  return current;
};
const types = async () => (await office.ports.ledger.trail('ABCDEFGH')).map((one) => one.type);
const mails = async () => (await office.ports.ledger.messages('ABCDEFGH')).map((one) => `${one.kind} ${one.to.id}`);
const row = async (ask: string) => (await found()).asks.find((one) => one.name === ask);
/** The relay has done all that there was, and the ask is due for nothing but its own silence. */
const passSteps = async (ask: string) => {
  const steps: string[] = [];
  for (let next = (await row(ask))?.schedule[0]; next; next = (await row(ask))?.schedule[0]) {
    steps.push(next.step);
    await tick(new Date(next.at));
  }
  return steps;
};

describe('an ask that nobody answers', () => {
  test('is reminded of when its time has come, once', async () => {
    await office.ports.ledger.open(opening());
    const { current } = await put(office.ports, 'mailbox');
    const half = new Date(current.asks[0]?.schedule[0]?.at ?? '');
    await tick(new Date(half.getTime() - 1));
    expect(await mails()).toEqual(['asked requester']);
    await tick(half);
    await tick(half);
    expect(await mails()).toEqual(['asked requester', 'reminded requester']);
    expect(office.rows.get(askKey('ABCDEFGH', 'mailbox', 1))?.dueAt).toBe((await row('mailbox'))?.schedule[0]?.at);
  });

  test('of a party lapses the request at its deadline, and its run is to be told', async () => {
    await confirmed(office.ports);
    await put(office.ports, 'terms');
    expect(await passSteps('terms')).toEqual(['remind', 'expire']);
    expect((await found()).head.status).toBe('lapsed');
    expect(office.rows.get(askKey('ABCDEFGH', 'terms', 1))).toMatchObject({ status: 'expired', work: 'signal' });
  });

  test('of IMTCloud goes up to substitute, superior and management, and ends undecided', async () => {
    await confirmed(office.ports);
    await put(office.ports, 'commercial');
    expect(await passSteps('commercial')).toEqual(['remind', 'substitute', 'superior', 'management', 'expire']);
    const asked = (await row('commercial'))?.people.map((one) => one.id);
    expect(asked).toEqual(['employee:carmen', 'employee:clara', 'employee:marta', 'employee:mario']);
    expect((await found()).head.status).toBe('undecided');
  });

  test('and is answered just before its deadline is not expired', async () => {
    await confirmed(office.ports);
    await put(office.ports, 'terms');
    const deadline = new Date((await row('terms'))?.deadline ?? '');
    await tick(new Date(deadline.getTime() - 60_000));
    await answers(office.ports, { ask: 'terms', person: 'otherParty', choice: 'accept', at: deadline });
    await tick(deadline);
    expect([(await row('terms'))?.status, (await found()).head.status]).toEqual(['done', 'open']);
  });
});

test('an agreement begins on its first day, is announced twice before its end, ends, and is erased six years later', async () => {
  await confirmed(office.ports);
  await office.hand(record(headKey('ABCDEFGH')));
  for (const [ask, person, choice] of [
    ['terms', 'otherParty', 'accept'],
    ['commercial', 'employee:carmen', 'approve'],
    ['legal', 'employee:luis', 'approve'],
    ['management', 'employee:marta', 'approve'],
  ] as const) {
    await put(office.ports, ask);
    await answers(office.ports, { ask, person, choice });
  }
  await office.ports.ledger.record('ABCDEFGH', (current) =>
    conclude(governed(current), { outcome: 'approved', run: 1, at: now }, directory),
  );
  const seen: string[] = [];
  for (const due = () => office.rows.get(headKey('ABCDEFGH'))?.dueAt; due(); ) {
    const at = String(due());
    await tick(new Date(at));
    seen.push(`${at.slice(0, 10)} ${(await types()).at(-1)} ${(await found()).head.status}`);
  }
  expect(seen.slice(-5)).toEqual([
    '2027-01-31 AgreementBegan in force',
    '2027-12-02 EndAnnounced in force',
    '2028-01-01 EndAnnounced in force',
    '2028-01-31 AgreementEnded ended',
    '2034-01-31 RequestErased ended',
  ]);
});

describe('work that was not done', () => {
  test('comes before the relay again, a minute apart', async () => {
    await office.ports.ledger.open(opening());
    expect(await tick(later(59_999))).toEqual({ done: 0, failed: 0 });
    expect(await tick(later(60_000))).toEqual({ done: 1, failed: 0 });
    expect(office.rows.get(headKey('ABCDEFGH'))).toMatchObject({ work: 'start', dueAt: later(120_000).toISOString() });
  });

  test('of a mail that nobody sent comes again, and it is sent', async () => {
    await office.ports.ledger.open(opening());
    await put(office.ports, 'mailbox');
    const key = messageKey('ABCDEFGH', '0002-0');
    await tick(later(60_000));
    expect(office.rows.get(key)).toMatchObject({ work: 'send', nudgedAt: later(120_000).toISOString() });
    await office.hand(record(key, { at: later(61_000) }));
    expect(office.taken).toHaveLength(1);
  });

  test('that has been done meanwhile is left alone', async () => {
    await office.ports.ledger.open(opening());
    await office.hand(record(headKey('ABCDEFGH')));
    expect(await tick(later(600_000))).toEqual({ done: 0, failed: 0 });
  });
});

describe('a row that fails', () => {
  const odd = { pk: 'request#NOSUCHID', sk: 'ask#terms#1', due: 'due', dueAt: later(-1).toISOString() };

  test('stops nobody, and is tried again the next minute', async () => {
    office.rows.put(odd);
    office.rows.put({ ...odd, pk: 'budget#none' });
    await office.ports.ledger.open(opening());
    expect(await tick(later(60_000))).toEqual({ done: 1, failed: 2 });
    expect(await tick(later(120_000))).toEqual({ done: 1, failed: 2 });
  });

  test('does not hide what is due behind a hundred like it', async () => {
    for (let place = 0; place < 120; place++) office.rows.put({ ...odd, sk: `ask#terms#${place}` });
    await office.ports.ledger.open(opening());
    expect(await tick(later(60_000))).toEqual({ done: 1, failed: 120 });
  });
});

test('a row that stays due whatever is done is not done over and over in one minute', async () => {
  const stubborn: DueRow = { ...headKey('ABCDEFGH'), dueAt: now.toISOString() };
  await office.ports.ledger.open(opening());
  const work = { ...office.ports.work, due: async () => [stubborn] };
  expect(await clock({ ...office.ports, work })({ time: now.toISOString() })).toEqual({ done: 1, failed: 0 });
});

test('a tick without a time is refused', async () => {
  await expect(clock(office.ports)({})).rejects.toThrow();
});

test('a mail of the night is sent in the morning, once, when the clock has put it before the relay', async () => {
  const night = await openOffice({}, { officeHours: true });
  await night.ports.ledger.open(opening());
  const evening = new Date('2026-11-27T19:00:00Z');
  await put(night.ports, 'terms', { at: evening, directory: await night.ports.directory.read() });
  const [message] = await night.ports.ledger.messages('ABCDEFGH');
  const key = messageKey('ABCDEFGH', message?.id ?? '');
  const sentBy = async (at: Date) => {
    await clock(night.ports)({ time: at.toISOString() });
    if (night.rows.get(key)?.work !== undefined) await night.hand(record(key, { at }));
    return night.taken.length;
  };
  await night.hand(record(key, { at: evening }));
  expect(await sentBy(new Date('2026-11-30T07:29:59Z'))).toBe(0);
  expect(await sentBy(new Date('2026-11-30T07:30:00Z'))).toBe(1);
  expect(await sentBy(new Date('2026-11-30T07:35:00Z'))).toBe(1);
});
