import { beforeEach, describe, expect, test } from 'vitest';
import { askKey, endKey, headKey } from '../../../functions/table/keys.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { directory, now } from '../../workflows/examples.ts';
import { answers, confirmed, governed, opening, put } from '../ledger/contract/deeds.ts';
import { type Office, openOffice, record } from './office.ts';

let office: Office;
const head = () => office.ports.ledger.find('ABCDEFGH').then((found) => found?.head);
const work = (sk: { pk: string; sk: string }) => office.rows.get(sk)?.work;
const approve = (ask: string, person: string, choice = 'approve') =>
  answers(office.ports, { ask, person: `employee:${person}`, choice, reason: 'Falta el anexo' });

beforeEach(async () => {
  office = await openOffice();
});

describe('a new request', () => {
  beforeEach(() => office.ports.ledger.open(opening()));

  test('has its run started with ids and facts, and nothing personal', async () => {
    await office.hand(record(headKey('ABCDEFGH')));
    const input = { request: 'ABCDEFGH', round: 1, run: 1, facts: { needsLegal: true } };
    expect([...office.started]).toEqual([['ABCDEFGH-1', input]]);
    expect([work(headKey('ABCDEFGH')), (await head())?.start]).toEqual([undefined, false]);
  });

  test('has one run however often it is said', async () => {
    await office.hand(...Array.from({ length: 5 }, () => record(headKey('ABCDEFGH'))));
    expect(office.started.size).toBe(1);
  });

  test('that is withdrawn before its run begins has it started all the same, and ended', async () => {
    await office.ports.ledger.record('ABCDEFGH', (current) => withdraw(governed(current), now, directory));
    office.waits('mailbox', 'token');
    await office.hand(record(headKey('ABCDEFGH')), record(askKey('ABCDEFGH', 'mailbox', 1)));
    expect(office.told.get('token')).toEqual({ error: 'Withdrawn' });
    expect((await office.ports.ledger.find('ABCDEFGH'))?.asks).toEqual([]);
  });
});

describe('a token', () => {
  const terms = askKey('ABCDEFGH', 'terms', 1);
  beforeEach(() => confirmed(office.ports));

  test('that arrives puts its ask, once', async () => {
    office.waits('terms', 'token');
    await office.hand(record(terms), record(terms));
    expect((await head())?.waitingFor).toEqual(['terms']);
    expect((await office.ports.ledger.trail('ABCDEFGH')).filter((one) => one.type === 'AskOpened')).toHaveLength(2);
    expect([office.told.size, work(terms)]).toEqual([0, undefined]);
  });

  test('of an ask that has been answered is told at once', async () => {
    await put(office.ports, 'terms');
    await answers(office.ports, { ask: 'terms', person: 'otherParty', choice: 'accept' });
    office.waits('terms', 'late');
    await office.hand(record(terms));
    expect(office.told.get('late')).toEqual({ output: {} });
    expect(work(terms)).toBeUndefined();
  });

  test('that comes a second time is told too: the first may wait for nobody', async () => {
    office.waits('terms', 'first');
    await office.hand(record(terms));
    await answers(office.ports, { ask: 'terms', person: 'otherParty', choice: 'accept' });
    await office.hand(record(terms));
    office.waits('terms', 'second');
    await office.hand(record(terms));
    expect([...office.told.keys()]).toEqual(['first', 'second']);
  });

  test('of a request that was withdrawn before the ask was put is told so, and nobody is asked', async () => {
    await office.ports.ledger.record('ABCDEFGH', (current) => withdraw(governed(current), now, directory));
    office.waits('terms', 'late');
    await office.hand(record(terms));
    expect(office.told.get('late')).toEqual({ error: 'Withdrawn' });
    expect(work(terms)).toBeUndefined();
  });

  test('of an ask beside one that wants changes comes too late: nobody is asked, the run goes for the changes', async () => {
    await put(office.ports, 'commercial');
    await approve('commercial', 'carmen', 'changes');
    office.waits('legal', 'late');
    await office.hand(record(askKey('ABCDEFGH', 'legal', 1)));
    expect(office.told.get('late')).toEqual({ error: 'ChangesRequested' });
    expect((await office.ports.ledger.find('ABCDEFGH'))?.asks.map((row) => row.name)).not.toContain('legal');
    office.waits('changes', 'next');
    await office.hand(record(askKey('ABCDEFGH', 'changes', 1)));
    expect((await head())?.waitingFor).toEqual(['changes']);
  });
});

test('an answer that comes before any token is told when the token comes', async () => {
  const key = askKey('ABCDEFGH', 'commercial', 1);
  await confirmed(office.ports);
  await put(office.ports, 'commercial');
  await approve('commercial', 'carmen');
  await office.hand(record(key));
  expect(work(key)).toBeUndefined();
  office.waits('commercial', 'token');
  await office.hand(record(key));
  expect(office.told.get('token')).toEqual({ output: {} });
});

describe('the end of a run', () => {
  const end = (run: number) => endKey('ABCDEFGH', run);
  const ended = async (outcome: string, run = 1) => {
    office.rows.put({ ...end(run), run, outcome, work: 'end', due: 'due', dueAt: now.toISOString() });
    await office.hand(record(end(run), { image: { outcome: { S: outcome } } }));
  };
  const everyoneSaysYes = async () => {
    await confirmed(office.ports);
    await put(office.ports, 'terms');
    await answers(office.ports, { ask: 'terms', person: 'otherParty', choice: 'accept' });
    for (const [ask, person] of [
      ['commercial', 'carmen'],
      ['legal', 'luis'],
      ['management', 'marta'],
    ] as const) {
      await put(office.ports, ask);
      await approve(ask, person);
    }
  };

  test('at which everyone has said yes approves the request, once', async () => {
    await everyoneSaysYes();
    await ended('approved');
    await ended('approved');
    expect(await head()).toMatchObject({ status: 'approved', waitingFor: [] });
    expect((await office.ports.ledger.trail('ABCDEFGH')).filter((one) => one.type === 'RequestApproved')).toHaveLength(
      1,
    );
    expect(work(end(1))).toBeUndefined();
  });

  test('at which someone has not said yes approves nothing: another goes on, and staff look at it if that one does the same', async () => {
    await confirmed(office.ports);
    await ended('approved');
    expect(await head()).toMatchObject({ status: 'open', incident: '', run: 2 });
    await ended('approved', 2);
    expect(await head()).toMatchObject({ status: 'open', incident: 'execution stuck' });
  });

  test('that is stuck comes before staff, and the request stays open', async () => {
    await confirmed(office.ports);
    await ended('stuck');
    expect(await head()).toMatchObject({ status: 'open', incident: 'execution stuck' });
  });

  test('of another number, or after the request is over, changes nothing', async () => {
    await everyoneSaysYes();
    await ended('approved', 7);
    expect((await head())?.status).toBe('open');
    await office.ports.ledger.record('ABCDEFGH', (current) => withdraw(governed(current), now, directory));
    await ended('approved');
    expect((await head())?.status).toBe('withdrawn');
  });
});
