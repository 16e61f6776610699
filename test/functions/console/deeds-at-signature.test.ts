import { expect, test } from 'vitest';
import { now } from '../../workflows/examples.ts';
import { does, openCeremony, put, withCode } from '../web/ceremony.ts';
import { openConsole, staffOf } from './console.ts';
import { plain } from './looking.ts';

test('C8: the signature of IMTCloud can be reminded from its request, and is never given more time, by resuming it neither', async () => {
  const ceremony = await openCeremony();
  const { path, code } = await withCode(ceremony);
  const { ledger, directory } = ceremony.site.ports;
  const browser = await staffOf(await openConsole({ ledger, directory }));
  const offered = async () =>
    [...(await browser.ask('/console/requests/ABCDEFGH')).document.querySelectorAll('.deeds a')].map((one) =>
      plain(one.textContent),
    );
  expect(await offered()).toContain('Ampliar el plazo: Firma de la empresa');
  await does(ceremony, path, { deed: 'sign', code });
  await put(ceremony.site, 'countersign');
  expect(await offered()).toContain('Recordar ahora: Firma de IMTCloud');
  expect((await offered()).filter((one) => one?.startsWith('Ampliar'))).toEqual([]);
  await ledger.record('ABCDEFGH', ({ head }) => ({
    head: { ...head, start: false, incident: 'execution stuck' },
    asks: [],
    event: { type: 'ExecutionStuck', at: now.toISOString(), by: 'run' },
    notices: [],
  }));
  expect((await browser.ask('/console/requests/ABCDEFGH/resume')).text).toContain(
    'La firma de IMTCloud conserva su último día',
  );
  expect((await browser.ask('/console/requests/ABCDEFGH/extend?ask=countersign&round=1')).status).toBe(409);
});
