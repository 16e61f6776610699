import { expect, test } from 'vitest';
import { memoryLists } from '../../../functions/ledger/memory/lists.ts';
import { openConsole, staffOf } from './console.ts';
import { linkIn, panelOf, rowsOf, three } from './listing.ts';
import { incident, silence, submitted, withdrawn } from './requests.ts';

test('nothing needs us, in numbers, while everything goes on by itself', async () => {
  const { browser } = await three();
  const panel = panelOf(await browser.ask('/console?q=zzz&view=closed'));
  expect(panel?.className).toBe('panel good');
  expect(panel?.querySelector('strong')?.textContent).toBe('Nada necesita que intervengamos.');
  expect(panel?.querySelector('.soft')?.textContent).toBe(
    'Incidencias, preguntas sin responder y respuestas de IMTCloud fuera de plazo: 0.',
  );
});

test('what needs us is counted over the whole list, whatever is searched, and each is named', async () => {
  const { console, browser } = await three();
  await incident(console, 'BBBBBBBB', 'mail bounced');
  const answer = await browser.ask('/console?view=closed&q=zzz');
  expect(panelOf(answer)?.textContent).toContain('Necesitan que intervengamos: 1.');
  const needing = await browser.ask(linkIn(answer, 'Verlas'));
  expect(rowsOf(needing)).toEqual([expect.stringMatching(/^BBBB-BBBB .*Correo sin entregar/)]);
});

test.each(['question asked', 'left unsettled'])(
  'a request with «%s» is counted among those that need us, in words that are true of it',
  async (word) => {
    const { console, browser } = await three();
    await incident(console, 'BBBBBBBB', word);
    expect(panelOf(await browser.ask('/console'))?.querySelector('p')?.textContent).toBe(
      'Necesitan que intervengamos: 1. Al lado de cada una se dice qué pasa y qué hacer.',
    );
  },
);

test('the numbers hold apart what cannot go on from what is only late', async () => {
  const { console, browser } = await three();
  const at = new Date('2026-12-01T23:30:00Z');
  await silence(console, 'CCCCCCCC', at);
  await withdrawn(console, 'BBBBBBBB', at);
  const answer = await browser.ask({ path: '/console', at });
  expect(panelOf(answer)?.textContent).toContain('Fuera de plazo en IMTCloud: 1.');
  expect(panelOf(answer)?.textContent).not.toContain('Necesitan que intervengamos');
  expect(rowsOf(await browser.ask({ path: '/console?view=needing', at }))).toEqual([
    expect.stringMatching(/^CCCC-CCCC .*Fuera de plazo/),
  ]);
});

test('nothing is not said when not everything was looked at', async () => {
  const console = await openConsole();
  console.ports.lists = memoryLists(console.rows, 1);
  for (const letter of 'ABCDEFGHJKL') await submitted(console, { request: letter.repeat(8) });
  const panel = panelOf(await (await staffOf(console)).ask('/console'));
  expect(panel?.textContent).toContain('Hay más solicitudes en curso de las que se han mirado');
  expect(panel?.textContent).not.toContain('Nada necesita');
});
