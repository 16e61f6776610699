import type { SNSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { postmaster } from '../../../functions/postmaster/postmaster.ts';
import { messageKey } from '../../../functions/table/keys.ts';
import { sendAgain } from '../../../workflows/lifecycle/send-again.ts';
import { directory, now } from '../../workflows/examples.ts';
import { answers, governed, later, opening, put, wrongIn } from '../ledger/contract/deeds.ts';
import { type Office, openOffice, record } from '../relay/office.ts';

const asked = '0002-0';
let office: Office;

const event = ({ at = later(5_000) }: { at?: Date }, ...messages: unknown[]) =>
  ({
    Records: messages.map((message) => ({
      Sns: {
        MessageId: 'sns-1',
        Timestamp: at.toISOString(),
        Message: typeof message === 'string' ? message : JSON.stringify(message),
      },
    })),
  }) as SNSEvent;
const about = (eventType: string, more: object = {}, message = asked) => ({
  eventType,
  mail: { tags: { request: ['ABCDEFGH'], message: [message], 'ses:source-ip': ['203.0.113.7'] } },
  ...more,
});
const hear = (...messages: unknown[]) => postmaster(office.ports)(event({}, ...messages));
const state = async () => (await office.ports.ledger.messages('ABCDEFGH')).find((one) => one.id === asked)?.state;
const recorded = async () =>
  (await office.ports.ledger.trail('ABCDEFGH')).filter(({ type }) => type.startsWith('Mail'));
const incident = async () => (await office.ports.ledger.find('ABCDEFGH'))?.head.incident;
const bounce = (bounceType: string) => about('Bounce', { bounce: { bounceType } });

beforeEach(async () => {
  office = await openOffice();
  await office.ports.ledger.open(opening());
  await put(office.ports, 'mailbox');
  await office.hand(record(messageKey('ABCDEFGH', asked)));
});

test.each([
  ['Delivery', about('Delivery'), 'delivered'],
  ['Complaint', about('Complaint'), 'complained'],
  ['DeliveryDelay', about('DeliveryDelay'), 'delayed'],
  ['Bounce that passes', bounce('Transient'), 'delayed'],
  ['Bounce of an unknown kind', bounce('Undetermined'), 'delayed'],
  ['Bounce for good', bounce('Permanent'), 'bounced'],
  ['Reject', about('Reject'), 'failed'],
  ['Send', about('Send'), 'sent'],
  ['Open', about('Open'), 'sent'],
])('%s sets the state of the message', async (_, heard, expected) => {
  await hear(heard);
  expect(await state()).toBe(expected);
});

describe('when a mail was delivered', () => {
  const deliveredAt = async () =>
    (await office.ports.ledger.messages('ABCDEFGH')).find((one) => one.id === asked)?.deliveredAt;

  test('is what SES says, to the millisecond', async () => {
    await hear(about('Delivery', { delivery: { timestamp: '2026-11-24T09:00:03.5Z' } }));
    expect(await deliveredAt()).toBe('2026-11-24T09:00:03.500Z');
  });

  test.each([{}, { delivery: {} }, { delivery: { timestamp: 'yesterday' } }])(
    'is when we were told, where SES does not say (%j)',
    async (more) => {
      await hear(about('Delivery', more));
      expect(await deliveredAt()).toBe(later(5_000).toISOString());
    },
  );

  test.each([about('DeliveryDelay'), bounce('Permanent'), about('Complaint')])(
    'is not known by other news',
    async (one) => {
      await hear(one);
      expect(await deliveredAt()).toBeUndefined();
    },
  );
});

describe('a mail that never reaches somebody who must act', () => {
  test.each([
    ['bounces', bounce('Permanent')],
    ['is rejected', about('Reject')],
  ])('and %s is an incident, once', async (_, heard) => {
    await hear(heard);
    await hear(heard, heard);
    expect(await incident()).toBe('mail bounced');
    expect(await recorded()).toEqual([expect.objectContaining({ by: 'requester', at: later(5_000).toISOString() })]);
    expect(await wrongIn(office.ports)).toEqual([]);
  });

  test('is forgotten as an incident once that person has answered', async () => {
    await hear(bounce('Permanent'));
    await answers(office.ports, { ask: 'mailbox', person: 'requester', choice: 'mine' });
    expect(await incident()).toBe('');
  });
});

test('a bounce of somebody who need not act any more is no incident', async () => {
  await answers(office.ports, { ask: 'mailbox', person: 'requester', choice: 'mine' });
  await hear(bounce('Permanent'));
  expect([await state(), await incident()]).toEqual(['bounced', '']);
});

test('marked as junk by somebody who must act, it is an incident of its own, once', async () => {
  await hear(about('Complaint'));
  await hear(about('Complaint'));
  expect([await state(), await incident()]).toEqual(['complained', 'mail complained']);
  expect(await recorded()).toEqual([expect.objectContaining({ type: 'MailComplained', by: 'requester' })]);
  expect(await wrongIn(office.ports)).toEqual([]);
});

test('marked as junk by somebody who need not act any more, it is none', async () => {
  await answers(office.ports, { ask: 'mailbox', person: 'requester', choice: 'mine' });
  await hear(about('Complaint'));
  expect([await state(), await incident()]).toEqual(['complained', '']);
});

/** The requester asks for the link again: the mail that brings it. */
const sentAgain = async (): Promise<string> => {
  const place = { ask: 'mailbox', round: 1, person: 'requester', at: later(7_000) };
  await office.ports.ledger.record('ABCDEFGH', (current) => sendAgain(governed(current), place, directory));
  return (await office.ports.ledger.messages('ABCDEFGH')).at(-1)?.id ?? '';
};

describe('while the incident stands', () => {
  test('another mail that comes back is recorded too', async () => {
    await hear(bounce('Permanent'));
    const again = about('Bounce', { bounce: { bounceType: 'Permanent' } }, await sentAgain());
    await postmaster(office.ports)(event({ at: later(9_000) }, again));
    await postmaster(office.ports)(event({ at: later(9_500) }, again));
    expect((await recorded()).map(({ at }) => at)).toEqual([later(5_000), later(9_000)].map((at) => at.toISOString()));
    expect(await incident()).toBe('mail bounced');
    expect(await wrongIn(office.ports)).toEqual([]);
  });

  test('a run that is stuck stays what staff see first', async () => {
    await office.ports.ledger.record('ABCDEFGH', ({ head }) => ({
      ...{ head: { ...head, incident: 'execution stuck' }, asks: [], notices: [] },
      event: { type: 'ExecutionStuck', at: later(1_000).toISOString(), by: 'run' },
    }));
    await hear(bounce('Permanent'));
    expect([await incident(), (await recorded()).length]).toEqual(['execution stuck', 1]);
  });
});

test('interrupted between the record and the state, it goes on without a second event', async () => {
  const { ledger, work } = office.ports;
  const interrupted = { ...work, delivery: () => Promise.reject(new Error('out of time')) };
  await expect(postmaster({ ledger, work: interrupted })(event({}, bounce('Permanent')))).rejects.toThrow(
    'out of time',
  );
  await hear(bounce('Permanent'));
  expect([await state(), (await recorded()).length]).toEqual(['bounced', 1]);
});

test.each(['Delivery', 'DeliveryDelay'])('%s is no incident', async (type) => {
  await hear(about(type));
  expect(await incident()).toBe('');
});

test('news in the wrong order leaves the later state: a complaint outlives the delivery it is about', async () => {
  await hear(about('Complaint'), about('Delivery'), about('DeliveryDelay'));
  expect(await state()).toBe('complained');
});

test.each([
  [
    'a sentence, as SES publishes when it finds the topic',
    'Successfully validated SNS topic for Amazon SES event publishing.',
  ],
  ['a mail that is not ours', { eventType: 'Bounce', mail: { tags: {} } }],
  ['something else', { hello: 1 }],
])('%s is passed over, and what comes with it is heard', async (_, odd) => {
  await hear(odd, about('Delivery'));
  expect(await state()).toBe('delivered');
});

test('news of a message or a request that does not exist changes nothing', async () => {
  await hear(about('Bounce', { bounce: { bounceType: 'Permanent' } }, '0099-0'));
  await hear({ ...bounce('Permanent'), mail: { tags: { request: ['NOSUCHID'], message: [asked] } } });
  expect([await state(), await incident()]).toEqual(['sent', '']);
  expect(await office.ports.ledger.find('NOSUCHID')).toBeUndefined();
  expect(now).toBeInstanceOf(Date);
});
