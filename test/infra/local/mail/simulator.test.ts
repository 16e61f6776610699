import { expect, test } from 'vitest';
import { eventsOf } from '../../../../infra/local/mail/simulator.ts';

const envelope = {
  id: '00000000-abcdef01',
  at: '2026-11-24T09:00:00.000Z',
  source: 'aval@imtcloud.example',
  destinations: ['ana@faro.example'],
  configurationSet: 'aval',
  tags: { request: 'ABCDEFGH', message: '0001' },
};
const headers = [
  { name: 'From', value: 'Aval <aval@imtcloud.example>' },
  { name: 'Subject', value: 'Una pregunta' },
];
type Event = { eventType: string; bounce?: object; complaint?: object; delivery?: object; mail: object };
const eventsFor = (...destinations: string[]) => eventsOf({ ...envelope, destinations }, headers) as Event[];
const simulator = (name: string) => `${name}@simulator.amazonses.com`;

test.each([
  ['success', ['Delivery']],
  ['ooto', ['Delivery', 'Bounce']],
  ['bounce', ['Bounce']],
  ['suppressionlist', ['Bounce']],
  ['complaint', ['Delivery', 'Complaint']],
  ['bounce+request1', ['Bounce']],
  ['COMPLAINT+x+y', ['Delivery', 'Complaint']],
  ['bounces', ['Delivery']],
])('the simulator plays %s', (name, types) => {
  expect(eventsFor(simulator(name)).map(({ eventType }) => eventType)).toEqual(types);
});

test('any other mailbox takes its mail, also one that looks like the simulator', () => {
  const [event] = eventsFor('bounce@simulator.amazonses.com.example');
  expect(event).toMatchObject({
    eventType: 'Delivery',
    delivery: { timestamp: envelope.at, recipients: ['bounce@simulator.amazonses.com.example'] },
  });
});

test.each([
  ['bounce', 'General'],
  ['suppressionlist', 'Suppressed'],
])('a bounce of %s is permanent and names who it was', (name, bounceSubType) => {
  expect(eventsFor(simulator(name))[0]?.bounce).toMatchObject({
    bounceType: 'Permanent',
    bounceSubType,
    bouncedRecipients: [{ emailAddress: simulator(name), status: '5.1.1' }],
    timestamp: envelope.at,
  });
});

test('an automatic reply is a bounce that passes, after the delivery', () => {
  expect(eventsFor(simulator('ooto'))[1]?.bounce).toMatchObject({ bounceType: 'Transient', bounceSubType: 'General' });
});

test('each recipient has news of its own, with the tags as SES hands them over', () => {
  const events = eventsFor('ana@faro.example', simulator('bounce'));
  expect(events.map(({ eventType }) => eventType)).toEqual(['Delivery', 'Bounce']);
  for (const { mail } of events)
    expect(mail).toMatchObject({
      messageId: envelope.id,
      destination: ['ana@faro.example', simulator('bounce')],
      commonHeaders: { from: ['Aval <aval@imtcloud.example>'], subject: 'Una pregunta' },
      tags: { request: ['ABCDEFGH'], message: ['0001'], 'ses:configuration-set': ['aval'] },
    });
});
