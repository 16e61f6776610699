import { expect, test } from 'vitest';
import { eventKey } from '../../../functions/table/keys.ts';
import { openConsole, staffOf } from './console.ts';
import { underReview } from './requests.ts';

test('every event stands with its hash, and the chain is verified while one looks', async () => {
  const console = await openConsole();
  await underReview(console);
  const trail = await console.memory.ledger.trail('ABCDEFGH');
  const { document, text } = await (await staffOf(console)).ask('/console/requests/ABCDEFGH');
  const hashes = [...document.querySelectorAll('.hashes code')].map((one) => one.textContent);
  expect(hashes).toEqual(trail.map((event) => event.hash));
  expect(text).toContain(`Sucesos: ${trail.length}. Huella del último: ${trail.at(-1)?.hash}`);
  expect(text).toContain('Cadena de registro se verifica');
});

test('an event that somebody has changed in the table is seen', async () => {
  const console = await openConsole();
  await underReview(console);
  console.rows.update({ key: eventKey('ABCDEFGH', 3), set: { by: 'employee:carmen' } });
  const { text } = await (await staffOf(console)).ask('/console/requests/ABCDEFGH');
  expect(text).toContain('Cadena de registro no se verifica');
  expect(text).toMatch(/Algo no es como se registró: .*event 3/);
});
