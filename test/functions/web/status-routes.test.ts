import { describe, expect, test } from 'vitest';
import { now } from '../../workflows/examples.ts';
import {
  answered,
  confirmed,
  heading,
  rowsOf,
  silent,
  statusLink,
  statusOf,
  text,
  underReview,
  wantingChanges,
} from './journey.ts';
import { linkFor, openSite } from './site.ts';

describe('the page of the requester', () => {
  test('says whose turn it is, by role and not by name, since when, until when and when all is decided', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const said = text(await site.ask(await statusLink(site, request)));
    expect(said).toContain(
      'El equipo comercial de IMTCloud, desde el martes 24 de noviembre; 5 días hábiles, hasta el martes 1 de diciembre',
    );
    expect(said).toContain('El equipo legal de IMTCloud, desde');
    expect(said).toContain('se decide como muy tarde el miércoles 16 de diciembre.');
    expect(said).not.toContain('Carmen Soto');
    expect(said).not.toMatch(/@imtcloud/);
  });
  test.each([
    ['', 'La otra parte (Aulas del Norte, S.L.), desde el martes 24 de noviembre; 10 días hábiles, hasta el'],
    [
      '?lang=en',
      'The other party (Aulas del Norte, S.L.), since Tuesday 24 November; 10 business days, until Wednesday 9 December',
    ],
  ])('names the organisation that is awaited, and nobody’s address (%s)', async (lang, awaited) => {
    const site = await openSite();
    const request = await confirmed(site);
    const page = await site.ask(`${await statusLink(site, request)}${lang}`);
    expect(text(page)).toContain(awaited);
    const panel = page.document.querySelector('.panel')?.textContent;
    expect(panel).not.toMatch(/@|Nuria/);
  });
  test('says “you” when it is the requester’s own turn', async () => {
    const site = await openSite();
    const request = await wantingChanges(site);
    expect(text(await site.ask(await statusLink(site, request)))).toContain('A usted, con el enlace del correo');
  });
  test('each step says where it stands', async () => {
    const site = await openSite();
    const page = await site.ask(await statusLink(site, await wantingChanges(site)));
    const steps = [...page.document.querySelectorAll('ol li')].map((one) => one.textContent);
    expect(steps).toEqual([
      'Confirmar el correo hecho',
      'La otra parte confirma las condiciones hecho',
      'Aprobación comercial después',
      'Aprobación legal cambios pedidos',
      'Aprobación de Dirección después',
    ]);
  });
  test('tells who said no and why, and what can be done', async () => {
    const site = await openSite();
    const request = await underReview(site);
    await answered(site, {
      request,
      ask: 'legal',
      person: 'employee:luis',
      choice: 'reject',
      reason: 'Falta el preaviso',
    });
    const page = await site.ask(await statusLink(site, request));
    expect(text(page)).toMatch(/No aprobada.*Luis Prado \(Legal de IMTCloud\) no ha aprobado.*Falta el preaviso/);
    expect(page.document.querySelector('a[href="/new/third-party-agreement"]')).not.toBeNull();
  });
  test('a private link of someone else does not withdraw it', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const path = await linkFor(site, { request, purpose: 'status', person: 'otherParty' });
    expect((await site.ask({ path, form: { deed: 'withdraw', sure: 'yes' } })).status).toBe(403);
    expect(await statusOf(site, request)).toBe('open');
  });
});

describe('withdrawing', () => {
  test.each([
    ['under review', underReview],
    ['while changes are awaited', wantingChanges],
  ])('%s: a box first, then it is withdrawn', async (_, at) => {
    const site = await openSite();
    const request = await at(site);
    const path = await statusLink(site, request);
    const before = rowsOf(site, request);
    const unsure = await site.ask({ path, form: { deed: 'withdraw' } });
    expect([unsure.status, text(unsure).includes('Marque la casilla si quiere retirar')]).toEqual([422, true]);
    expect(unsure.document.querySelector('header a[hreflang]')?.getAttribute('href')).toBe(`${path}?lang=en`);
    expect(rowsOf(site, request)).toEqual(before);
    expect((await site.ask({ path, form: { deed: 'withdraw', sure: 'yes' } })).status).toBe(303);
    expect(text(await site.ask(path))).toContain('La retiró usted');
    expect((await site.ask({ path, form: { deed: 'withdraw', sure: 'yes' } })).status).toBe(303);
  });
});

describe('reopening what lapsed', () => {
  const lapsed = async () => {
    const site = await openSite();
    const request = await confirmed(site);
    await silent(site, { request, ask: 'terms' });
    return { site, request, path: await statusLink(site, request) };
  };
  test('within 30 days, with a box first, everything typed goes on in a new run', async () => {
    const { site, request, path } = await lapsed();
    const at = new Date('2027-03-31T09:00:00Z');
    expect(text(await site.ask({ path, at }))).toContain('Hasta el miércoles 31 de marzo de 2027');
    expect((await site.ask({ path, form: { deed: 'reopen' }, at })).status).toBe(422);
    expect((await site.ask({ path, form: { deed: 'reopen', sure: 'yes' }, at })).status).toBe(303);
    const current = await site.ports.ledger.find(request);
    expect(current?.head).toMatchObject({ status: 'open', round: 2, run: 2, start: true });
    expect(current?.forms[1]?.values).toEqual(current?.forms[0]?.values);
  });
  test('later it is too late, and says so', async () => {
    const { site, request, path } = await lapsed();
    const page = await site.ask({ path, form: { deed: 'reopen', sure: 'yes' }, at: new Date('2027-04-01T09:00:00Z') });
    expect([page.status, heading(page)]).toEqual([410, 'Cómo va su solicitud']);
    expect(text(page)).toContain(
      'Podía reabrirse hasta el miércoles 31 de marzo de 2027: presente una solicitud nueva',
    );
    expect(page.document.querySelector('button')).toBeNull();
    expect(await statusOf(site, request)).toBe('lapsed');
  });
  test('one that is under way is not reopened', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const page = await site.ask({
      path: await statusLink(site, request),
      form: { deed: 'reopen', sure: 'yes' },
      at: now,
    });
    expect([page.status, text(page).includes('ya está en curso')]).toEqual([409, true]);
  });
});
