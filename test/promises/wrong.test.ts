import { expect, test } from 'vitest';
import { askKey, headKey, messageKey } from '../../functions/table/keys.ts';
import { healed, untilManagement } from './stories.ts';
import { openWorld, request, type World } from './world.ts';
import { wrongIn } from './wrong.ts';

const managers = ['employee:marta', 'employee:mario'];

/** Management is asked, and these of it abstain. */
const abstaining = async (people: readonly string[]): Promise<World> => {
  const world = await openWorld();
  await untilManagement(world);
  for (const person of people) await world.answer('management', person, 'abstain');
  await healed(world);
  return world;
};

const say = ({ rows }: World, incident: string) => rows.update({ key: headKey(request), set: { incident } });
const takeOff = ({ rows }: World, excused: readonly string[]) =>
  rows.update({ key: askKey(request, 'management', 1), set: { excused } });

test('that everyone who may decide abstains is nobody’s fault, as long as it is said', async () => {
  const world = await abstaining(managers);
  expect((await world.current()).head.incident).toBe('nobody to ask');
  expect(await wrongIn(world)).toEqual([]);
});

test('an ask that nobody can answer and nobody knows of is wrong', async () => {
  const world = await abstaining(managers);
  say(world, '');
  expect(await wrongIn(world)).toEqual(['nobody to reach for management, and nobody knows']);
});

test('to say that there is nobody while somebody is asked is wrong', async () => {
  const world = await abstaining(managers.slice(0, 1));
  expect(await wrongIn(world)).toEqual([]);
  say(world, 'nobody to ask');
  expect(await wrongIn(world)).toEqual(['somebody to ask, and said to be nobody']);
});

test('to say that there is nobody while somebody could be asked is wrong', async () => {
  const world = await abstaining(managers.slice(0, 1));
  takeOff(world, managers);
  say(world, 'nobody to ask');
  expect(await wrongIn(world)).toEqual(['nobody to reach for management, and employee:mario could be asked']);
});

test.each(['execution stuck', 'mail bounced'])('any other incident is wrong: %s', async (incident) => {
  const world = await abstaining([]);
  say(world, incident);
  expect(await wrongIn(world)).toEqual([`incident ${incident}`]);
});

test('a mail may be lost to erasure within the two minutes that trouble takes to heal, and not later', async () => {
  const world = await openWorld();
  await world.submit();
  await world.settle();
  await world.answer('mailbox', 'requester', 'notMine');
  await healed(world);
  const erasedAt = Date.parse((await world.ledger.trail(request)).at(-1)?.at ?? '');
  const asked = messageKey(request, '0002-0');
  const madeBefore = (milliseconds: number) => {
    const createdAt = new Date(erasedAt - milliseconds).toISOString();
    world.rows.update({ key: asked, set: { state: 'failed', problem: 'Erased', createdAt } });
    return wrongIn(world);
  };
  expect(await madeBefore(119_000)).toEqual([]);
  expect(await madeBefore(121_000)).toEqual(['mail 0002-0 is failed']);
});
