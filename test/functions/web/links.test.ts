import { describe, expect, test } from 'vitest';
import { answered, askLink, heading, rowsOf, text, underReview } from './journey.ts';
import { fates } from './links.ts';
import { openSite } from './site.ts';

type Fate = keyof typeof fates;
type Row = [fate: Fate, opened: number, posted: number, es: string, en: string, next: string];

/** What each link says when it is opened and when it is answered, in both languages, and what it offers next. */
const table: Row[] = [
  [
    'one character changed',
    404,
    404,
    'no es de los nuestros o está incompleto',
    'not one of ours or is incomplete',
    'a[href="/"]',
  ],
  ['cut short', 404, 404, 'no es de los nuestros o está incompleto', 'not one of ours or is incomplete', 'a[href="/"]'],
  ['used twice', 200, 409, 'Su respuesta está registrada', 'Your answer is recorded', '.panel'],
  [
    'answered by someone else',
    409,
    409,
    'Clara Ruiz ha aprobado el martes 24 de noviembre de 2026',
    'Clara Ruiz approved on Tuesday 24 November 2026',
    '.panel',
  ],
  [
    'changes asked for beside it',
    409,
    409,
    'Luis Prado pidió cambios el martes 24 de noviembre',
    'Luis Prado asked for changes on',
    'blockquote',
  ],
  [
    'replaced by a new round',
    410,
    410,
    'La solicitud ha cambiado desde que le escribimos',
    'The request has changed since we wrote',
    'button[value=again]',
  ],
  [
    'replaced, and not yet asked again',
    410,
    410,
    'este enlace era de una versión anterior',
    'this link was for an earlier version',
    'blockquote',
  ],
  ['after its deadline', 410, 410, 'puede reabrirla hasta el', 'may reopen it until', '.panel'],
  [
    'the requester’s own, after its deadline',
    410,
    410,
    'la solicitud ha caducado',
    'the request has lapsed',
    'button[value=again]',
  ],
  ['undecided by IMTCloud', 410, 410, 'sin que IMTCloud la decidiera', 'without a decision by IMTCloud', '.panel'],
  ['after withdrawal', 410, 410, 'se ha retirado', 'has been withdrawn', '.panel'],
  ['rejected beside it', 410, 410, 'no se ha aprobado', 'was not approved', 'blockquote'],
  ['of someone no longer asked', 403, 403, 'ya no va dirigida a usted', 'no longer put to you', '.panel'],
  [
    'of a company that is no longer the other party',
    403,
    403,
    'ya no va dirigida a usted',
    'no longer put to you',
    '.panel',
  ],
  ['to an address that staff have corrected', 410, 410, 'Este enlace ya no vale', 'no longer holds', 'a[href="/"]'],
  ['a status link used as the link of an ask', 404, 404, 'abre otra página', 'opens another page', 'a[href^="/s/"]'],
  ['a receipt link used as a status link', 404, 404, 'abre otra página', 'opens another page', 'a[href^="/r/"]'],
];

describe('a link', () => {
  test.each(table)('%s', async (fate, opened, posted, es, en, next) => {
    const site = await openSite();
    const path = await fates[fate](site);
    const [spanish, english] = [await site.ask(path), await site.ask(`${path}?lang=en`)];
    expect([spanish.status, english.status]).toEqual([opened, opened]);
    expect([text(spanish), text(english)]).toEqual([expect.stringContaining(es), expect.stringContaining(en)]);
    expect(spanish.document.querySelector(`main ${next}`)).not.toBeNull();
    const form = { choice: 'reject', reason: 'No', go: 'send', deed: 'withdraw' };
    expect((await site.ask({ path, form })).status).toBe(posted);
  });
  test('every fate of a link stands in the table', () => {
    expect(table.map(([fate]) => fate).sort()).toEqual(Object.keys(fates).sort());
  });
  test('of one request answers for no other', async () => {
    const site = await openSite();
    const [mine, other] = [await underReview(site), await underReview(site)];
    const before = rowsOf(site, other);
    await answered(site, { request: mine, ask: 'legal', person: 'employee:luis', choice: 'approve' });
    expect(rowsOf(site, other)).toEqual(before);
  });
  test('with the same answer again shows the same receipt', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const given = { request, ask: 'legal', person: 'employee:luis', choice: 'approve' };
    await answered(site, given);
    const before = rowsOf(site, request);
    expect((await answered(site, given)).status).toBe(303);
    const opposite = await answered(site, { ...given, choice: 'reject', reason: 'No' });
    expect([opposite.status, heading(opposite)]).toEqual([409, 'Usted ya había respondido']);
    expect(text(opposite)).toContain('Usted ya respondió «Aprobar» el martes 24 de noviembre de 2026');
    expect(rowsOf(site, request)).toEqual(before);
  });
  test('whose deadline passes while its page is open says so', async () => {
    const site = await openSite();
    const path = await fates['after its deadline'](site);
    const late = await site.ask({ path, form: { choice: 'accept' } });
    expect([late.status, heading(late)]).toEqual([410, 'El plazo ha terminado']);
  });
});

describe('the link that holds now', () => {
  test('is sent to the same address only, after a box, and a few times a day', async () => {
    const site = await openSite();
    const path = await fates['replaced by a new round'](site);
    const send = (form: Record<string, string>) => site.ask({ path, form: { deed: 'again', ...form } });
    expect((await send({})).status).toBe(422);
    const sent = await send({ sure: 'yes' });
    expect([sent.status, text(sent).includes('n…@a….example')]).toEqual([200, true]);
    const request = (await site.ports.lists.page('open')).rows[0]?.request ?? '';
    const last = (await site.ports.ledger.messages(request)).at(-1);
    expect(last?.to.mailbox).toBe('nuria@aulasdelnorte.example');
    expect(last?.link).toMatchObject({ ask: 'terms', round: 2, person: 'otherParty' });
    const statuses = [await send({ sure: 'yes' }), await send({ sure: 'yes' }), await send({ sure: 'yes' })];
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
  });
  test('is not sent to whoever took the place of the company that asks for it, nor is anything of theirs shown', async () => {
    const site = await openSite();
    const path = await fates['of a company that is no longer the other party'](site);
    const shown = await site.ask(path);
    expect(shown.document.querySelector('form')).toBeNull();
    expect(text(shown)).not.toMatch(/Digital Sur|Acorte la duración/);
    expect((await site.ask({ path, form: { deed: 'again', sure: 'yes' } })).status).toBe(409);
  });
  test('is not offered to whoever has nothing to answer', async () => {
    const site = await openSite();
    const path = await fates['of someone no longer asked'](site);
    expect((await site.ask({ path, form: { deed: 'again', sure: 'yes' } })).status).toBe(409);
    expect((await site.ask(path)).document.querySelector('form')).toBeNull();
  });
  test('needs no sending while the link at hand still holds', async () => {
    const site = await openSite();
    const path = await askLink(site, { request: await underReview(site), ask: 'legal', person: 'employee:luis' });
    expect((await site.ask({ path, form: { deed: 'again' } })).status).toBe(409);
  });
});
