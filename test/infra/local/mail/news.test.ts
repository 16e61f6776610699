import { expect, test, vi } from 'vitest';
import { letter, openOffice } from './office.ts';

type Event = { eventType: string; mail: { messageId: string } };

/** Somebody who hears, and can be told to fail first. */
const listener = (failures = 0) => {
  const heard: string[] = [];
  const onEvent = async (event: object) => {
    failures -= 1;
    if (failures >= 0) throw new Error('not now');
    const { eventType, mail } = event as Event;
    heard.push(`${eventType} ${mail.messageId}`);
  };
  return { heard, onEvent };
};

test('what became of a mail is heard before the stack is quiet, in the order in which it happens', async () => {
  const { heard, onEvent } = listener();
  const { send, idle } = await openOffice({ onEvent });
  const id = await send({ ...letter, Destinations: ['complaint@simulator.amazonses.com'] });
  await idle();
  expect(heard).toEqual([`Delivery ${id}`, `Complaint ${id}`]);
});

test('the mail is accepted all the same when nobody hears, and the news is told again', async () => {
  const { heard, onEvent } = listener(1);
  const { send } = await openOffice({ onEvent });
  const id = await send(letter);
  await vi.waitFor(() => expect(heard).toEqual([`Delivery ${id}`]), 10_000);
});

test('killed before anybody heard, it tells at the next start; what was heard it does not tell again', async () => {
  const first = listener();
  const before = await openOffice({ onEvent: first.onEvent });
  const heardBefore = await before.send(letter);
  await before.idle();
  await before.close();
  const deaf = await openOffice({ folder: before.folder, onEvent: listener(9).onEvent });
  const unheard = await deaf.send(letter);
  await deaf.idle();
  await deaf.close();
  const { heard, onEvent } = listener();
  await openOffice({ folder: before.folder, onEvent });
  await vi.waitFor(() => expect(heard).toEqual([`Delivery ${unheard}`]), 10_000);
  expect(first.heard).toEqual([`Delivery ${heardBefore}`]);
});
