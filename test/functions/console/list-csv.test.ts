import { expect, test } from 'vitest';
import { publisher } from '../../workflows/examples.ts';
import { openConsole, staffOf } from './console.ts';
import { later, panelOf, rowsOf, three } from './listing.ts';
import { incident, put, submitted } from './requests.ts';

const linesOf = (body: string): string[] => body.replace('\uFEFF', '').trim().split('\r\n');

test('the list is downloaded with the filters of its page, a line each, and nobody in it', async () => {
  const { browser } = await three();
  const { status, headers, body } = await browser.ask('/console/requests.csv');
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(headers['content-disposition']).toBe('attachment; filename="aval-open-2026-11-24.csv"');
  const [titles, ...lines] = linesOf(body);
  expect(titles).toBe(
    '"Referencia","Tipo","Solicitud","Estado","Necesita","Pendiente de","Primer plazo","Presentada","Último cambio"',
  );
  expect(lines.map((line) => line.slice(1, 10))).toEqual(['CCCC-CCCC', 'BBBB-BBBB']);
  expect(body).not.toMatch(/@|Carmen|Elena/);
  expect(linesOf((await browser.ask('/console/requests.csv?q=ñandu')).body)).toHaveLength(2);
  expect(linesOf((await browser.ask('/console/requests.csv?view=closed')).body)[1]).toContain('"Retirada"');
});

test('a name that a spreadsheet would work out as a formula stays text, and quotes are doubled', async () => {
  const console = await openConsole();
  await submitted(console, { values: { ...publisher, thirdPartyName: '=HYPERLINK("https://evil.example")' } });
  await console.memory.ledger.record('ABCDEFGH', ({ head }) => ({
    head: { ...head, title: '=1+"1"' },
    asks: [],
    event: { type: 'LinkSentAgain', at: head.changedAt, by: 'requester' },
    notices: [],
  }));
  const { body } = await (await staffOf(console)).ask('/console/requests.csv');
  expect(linesOf(body)[1]).toContain(`,"'=1+""1""",`);
});

test('what needs something from us says beside it what to do', async () => {
  const console = await openConsole();
  await submitted(console);
  await put(console, 'mailbox');
  await incident(console, 'ABCDEFGH', 'mail bounced');
  const seen = await (await staffOf(console)).ask({ path: '/console?view=needing', at: later(1) });
  expect(rowsOf(seen)[0]).toContain('Llámele, compruebe su dirección y corríjala ahí mismo');
  expect(panelOf(seen)?.textContent).toContain('Necesitan que intervengamos: 1.');
});
