import { describe, expect, test } from 'vitest';
import { Directory } from '../../../workflows/directory.ts';
import { groupReference } from '../../../workflows/reference.ts';
import { directory, publisher } from '../../workflows/examples.ts';
import { heldBy, mistakesOn, textOf } from './form.ts';
import { answered, askLink, rowsOf, text, wantingChanges } from './journey.ts';
import { openSite, put, type Site, submitted } from './site.ts';

const changes = { ask: 'changes', person: 'requester' };
const typed = (more: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...publisher, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const edited = async (site: Site, request: string, more: Record<string, string>) =>
  site.ask({ path: await askLink(site, { request, ...changes }), form: { ...typed(more), go: 'send' } });

describe('changes that were asked for', () => {
  test('the form has everything typed, and what is wanted, by whom, and until when', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    const page = await site.ask(await askLink(site, { request, ...changes }));
    expect(text(page)).toMatch(/Luis Prado \(Legal de IMTCloud\): ?Acorte la duración/);
    expect(text(page)).toContain('tiene 10 días hábiles, hasta el miércoles 9 de diciembre. Si no');
    expect(page.document.querySelector('#thirdPartyName')?.getAttribute('value')).toBe('Editorial Faro, S.A.');
  });
  test('each page says which request it is, and may be gone back to', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    const path = await askLink(site, { request, ...changes });
    const mistaken = { ...typed({ lastDay: '' }), page: 'terms', go: 'on' };
    for (const form of [undefined, { ...typed(), go: 'to terms' }, { ...typed(), page: 'terms', go: 'on' }, mistaken]) {
      const page = await site.ask({ path, ...(form && { form }) });
      expect(page.document.querySelector('.reference')?.textContent).toBe(groupReference(request));
      expect(page.headers['cache-control']).toBe('private, no-cache');
    }
    const sent = await edited(site, request, {});
    expect(sent.headers['cache-control']).toBe('no-store');
    expect((await site.ask(path)).headers['cache-control']).toBe('no-store');
  });
  test('posted with nothing, the form stays as it was sent, and says that nothing came', async () => {
    const site = await openSite();
    const path = await askLink(site, { request: await wantingChanges(site), ...changes });
    const page = await site.ask({ path, body: '' });
    expect([page.status, mistakesOn(page).map(([href]) => href)]).toEqual([422, ['#content']]);
    expect(heldBy(page)).toEqual({ ...typed(), page: 'parties' });
  });
  test('what may not change is said as it stands and why, is no control, and goes along', async () => {
    const site = await openSite();
    const path = await askLink(site, { request: await wantingChanges(site), ...changes });
    const page = await site.ask(path);
    for (const [field, read, why] of [
      ['requesterKind', 'De un tercero', 'dice quién más responde a esta solicitud'],
      ['implementer', 'Aulas del Norte, S.L.', 'dice quién más responde a esta solicitud'],
      ['requesterMailbox', 'elena@editorialfaro.example', 'la dirección que confirmó'],
    ] as const) {
      expect(textOf(page, `#${field}`)).toContain(read);
      expect(textOf(page, `#${field}`)).toMatch(new RegExp(`${why}.*presente una nueva`));
      const controls = [...page.document.querySelectorAll(`[name=${field}]`)];
      expect(controls.map((one) => one.getAttribute('type'))).toEqual(['hidden']);
    }
    expect(heldBy(page)).toEqual({ ...typed(), page: 'parties' });
    const check = await site.ask({ path, form: { ...typed(), page: 'terms', go: 'on' } });
    const buttons = [...check.document.querySelectorAll('.checked button')].map((one) =>
      one.getAttribute('formaction'),
    );
    expect(buttons).toContain(`${path}#thirdPartyName`);
    expect(buttons.join()).not.toMatch(/#(requesterKind|implementer|requesterMailbox)\b/);
    expect(textOf(check, '.checked')).toContain('No se puede cambiar');
  });
  test('to an implementer, whose third party stands, its own questions stay', async () => {
    const site = await openSite();
    const byImplementer = {
      requesterKind: 'implementer',
      requesterMailbox: 'nuria@aulasdelnorte.example',
      answersAsImplementer: 'yes',
      thirdPartyContact: 'Elena Torres',
      thirdPartyMailbox: 'elena@editorialfaro.example',
    };
    const request = await submitted(site, byImplementer);
    for (const [ask, person, choice] of [
      ['mailbox', 'requester', 'mine'],
      ['terms', 'otherParty', 'changes'],
    ] as const) {
      await put(site, { request, ask });
      await answered(site, { request, ask, person, choice, reason: 'Otra duración' });
    }
    await put(site, { request, ask: 'changes' });
    const { document } = await site.ask(await askLink(site, { request, ...changes }));
    const fixed = [...document.querySelectorAll('.fixed')].map((one) => one.parentElement?.id);
    expect(fixed).toEqual(['requesterKind', 'requesterMailbox', 'thirdPartyTaxId']);
    expect(document.querySelector('#thirdPartyMailbox')?.getAttribute('value')).toBe('elena@editorialfaro.example');
  });
  test('refused, whoever sent another answer there finds the one that stands', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    const page = await edited(site, request, { requesterMailbox: 'otra@editorialfaro.example' });
    expect(textOf(page, '#requesterMailbox')).toContain('elena@editorialfaro.example');
    expect(heldBy(page)).toEqual({ ...typed(), page: 'parties' });
  });
  test('sent, the asks are put again in a new round, and show what changed', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    const { status, headers } = await edited(site, request, { lastDay: '2027-12-31' });
    expect(status).toBe(303);
    expect(text(await site.ask(headers.location ?? ''))).toContain('La otra parte confirma de nuevo las condiciones');
    await put(site, { request, ask: 'terms', round: 2 });
    await answered(site, { request, ask: 'terms', person: 'otherParty', round: 2, choice: 'accept' });
    await put(site, { request, ask: 'legal', round: 2 });
    const page = await site.ask(await askLink(site, { request, ask: 'legal', person: 'employee:luis', round: 2 }));
    const marked = [...page.document.querySelectorAll('.changed')].map((one) => one.textContent);
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatch(/Último día.*31 de diciembre de 2027.*Antes.*31 de enero de 2028/);
  });
  test('a mistake is shown on its page and nothing is lost', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    const page = await edited(site, request, { lastDay: '2026-01-01' });
    expect([page.status, page.document.querySelector('.summary a')?.getAttribute('href')]).toEqual([422, '#lastDay']);
    const mailbox = await edited(site, request, { requesterMailbox: 'otra@editorialfaro.example' });
    expect([mailbox.status, mailbox.document.querySelector('.summary a')?.getAttribute('href')]).toEqual([
      422,
      '#requesterMailbox',
    ]);
  });
  test('another implementer is refused at its field, with what to do', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    const [norte, ...others] = directory.implementers;
    const implementers = [norte, { ...norte, id: 'sur', taxId: 'B41234568' }, ...others];
    await site.ports.directory.save(Directory.parse({ ...directory, implementers }));
    const page = await edited(site, request, { implementer: 'sur' });
    expect([page.status, page.document.querySelector('.summary a')?.getAttribute('href')]).toEqual([
      422,
      '#implementer',
    ]);
    expect(page.document.querySelector('#implementer-mistake')?.textContent).toContain('presente otra');
  });
  test('the same again shows the receipt; others are told that they were not recorded', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    await edited(site, request, { lastDay: '2027-12-31' });
    const before = rowsOf(site, request);
    expect((await edited(site, request, { lastDay: '2027-12-31' })).status).toBe(303);
    const other = await edited(site, request, { lastDay: '2027-11-30' });
    expect([other.status, text(other).includes('no se han registrado')]).toEqual([409, true]);
    expect(rowsOf(site, request)).toEqual(before);
  });
});
