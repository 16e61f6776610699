import { afterAll, beforeAll, expect, test } from 'vitest';
import { localPassword } from '../../infra/local/staff.ts';
import { exampleRequest, holder } from '../play/example-request.ts';
import { asks, linkIn, type Received } from '../play/inbox.ts';
import { answerByMail, submitForm } from '../play/people.ts';
import { type Seen, visitor } from '../play/visitor.ts';
import { type OwnWorld, openWorld } from './world.ts';

let world: OwnWorld;
const staff = visitor();

/** A stack of its own, and a member of staff who has signed in to its console. */
beforeAll(async () => {
  world = await openWorld();
  const door = await staff.open(`${world.webUrl}/console`);
  await staff.send(door, { email: holder('management').mailbox, password: localPassword });
}, 120_000);
afterAll(() => world?.close());

const simulator = (name: string) => `${name}@simulator.amazonses.com`;

/** An implementer's request whose third party is at this address, up to the mail that asks it to confirm the terms. */
const askedAt = async (mailbox: string): Promise<{ reference: string; status: string; asked: Received }> => {
  const { people } = exampleRequest();
  const { name, mailbox: own } = people.implementer;
  const { values } = exampleRequest({
    requesterKind: 'implementer',
    requesterName: name,
    requesterMailbox: own,
    answersAsImplementer: 'yes',
    thirdPartyContact: 'Elena Torres',
    thirdPartyMailbox: mailbox,
  });
  const { page } = await submitForm(world, { workflow: 'third-party-agreement', values });
  const reference = page.document.querySelector('.reference')?.textContent ?? '';
  await answerByMail(world, { to: own, choice: 'mine' });
  const asked = await world.inbox.take(mailbox, asks);
  await world.stack.quiet();
  const received = await world.inbox.take(own, ({ text }) => text.includes(reference) && /\/s\/[\w-]{43}/.test(text));
  return { reference, status: linkIn(received, 's'), asked };
};

const seenByStaff = (reference: string): Promise<Seen> => staff.open(`${world.webUrl}/console/requests/${reference}`);

/** What the console says became of the mail that asked for the terms. */
const mailState = ({ document }: Seen): string =>
  document.querySelector('.rows td[data-label="Su correo"] .tag')?.textContent ?? '';

test.each([
  ['success', 'entregado', false],
  ['ooto', 'entregado', false],
  ['complaint', 'marcado como no deseado', true],
  ['suppressionlist', 'retenido por SES: la dirección está en su lista de supresión', true],
])(
  'what SES plays for %s@ is read on the request: %s',
  async (name, words, incident) => {
    const { reference } = await askedAt(simulator(name));
    const page = await seenByStaff(reference);
    expect(mailState(page)).toBe(words);
    expect(page.document.querySelectorAll('.panel.bad').length > 0).toBe(incident);
  },
  60_000,
);

test('a mail that comes back is mended in the console, and answered by the new link; the old one is dead', async () => {
  const { reference, status, asked } = await askedAt(simulator('bounce'));
  const right = simulator('success+elena');
  const old = linkIn(asked, 'a');
  const page = await seenByStaff(reference);
  expect(mailState(page)).toBe('devuelto');
  expect(page.text).toContain('Alguien que debe responder no recibe nuestro correo');
  const told = await staff.open(status);
  expect(told.text).toContain('buscamos su dirección correcta');
  expect(told.document.querySelector('.panel')?.textContent).not.toContain('@');

  const correcting = [...page.document.querySelectorAll('.deeds a')].find(({ textContent }) =>
    textContent?.startsWith('Corregir la dirección'),
  );
  const form = await staff.open(new URL(correcting?.getAttribute('href') ?? '', page.url).href);
  const typed = { mailbox: right, again: right, reason: 'La editorial la confirmó por teléfono.' };
  const done = await staff.send(form, typed, 'address');
  expect(done.text).toContain('Dirección corregida: hemos escrito a la nueva, con otro enlace.');
  expect(done.text).not.toContain('no recibe nuestro correo');

  const reader = visitor();
  const dead = await reader.open(old);
  expect([dead.status, dead.text.includes('Este enlace ya no vale')]).toEqual([410, true]);
  const { mail, page: receipt } = await answerByMail(world, { to: right, choice: 'accept' });
  expect(linkIn(mail, 'a')).not.toBe(old);
  expect(receipt.text).toContain('Su respuesta está registrada');
  await world.stack.quiet();
  expect((await seenByStaff(reference)).text).toContain('se verifica');
  expect((await staff.open(status)).text).not.toContain('buscamos su dirección correcta');
}, 60_000);
