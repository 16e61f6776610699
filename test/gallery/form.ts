import { hashOf } from '../../functions/links/link.ts';
import type { Example } from './examples.ts';
import type { Collection } from './item.ts';
import { keepPage } from './looks.ts';
import { typed } from './play.ts';
import type { World } from './world.ts';

const token = 'a-token-of-twenty-four-bytes-xyz';

/** Fills in the form page by page as somebody would who forgets everything first; the request is sent at the end. */
export const sendForm = async (world: World, { values, name: example }: Example, into: Collection): Promise<void> => {
  const path = `/new/${world.workflow.name}`;
  const given = typed(values);
  let page = await world.web({ path });
  for (const { name } of world.workflow.form) {
    keepPage(world, page, { name: 'FormPage', outcome: `${name}, empty`, reader: 'public' }, into);
    const mistaken = await world.web({ path, form: { page: name, go: 'on' } });
    keepPage(world, mistaken, { name: 'FormPage', outcome: `${name}, with mistakes`, reader: 'public' }, into);
    const filled = await world.web({ path, form: { ...given, page: name, go: 'stay' } });
    keepPage(world, filled, { name: 'FormPage', outcome: `${name}, filled in`, reader: 'public' }, into);
    page = await world.web({ path, form: { ...given, page: name, go: 'on' } });
  }
  keepPage(world, page, { name: 'CheckPage', outcome: example, reader: 'public' }, into);
  const sent = await world.web({ path, form: { ...given, page: 'check', go: 'send', token } });
  const secret = /^\/r\/([\w-]{43})/.exec(sent.location)?.[1];
  if (!secret)
    throw new Error(`The form was not taken: ${sent.status} ${sent.document.querySelector('main')?.textContent}`);
  const link = await world.ports.links.find(hashOf(secret));
  world.request = link?.request ?? '';
  const received = await world.web({ path: `/r/${secret}` });
  keepPage(world, received, { name: 'ReceivedPage', outcome: example, reader: 'public' }, into);
};
