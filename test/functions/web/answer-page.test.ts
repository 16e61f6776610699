import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { publisher } from '../../workflows/examples.ts';
import { answered, askLink, rowsOf, silent, statusLink, text, underReview } from './journey.ts';
import { openSite } from './site.ts';

const legal = { ask: 'legal', person: 'employee:luis' };

const asked = async () => {
  const site = await openSite();
  const request = await underReview(site);
  await answered(site, {
    request,
    ask: 'commercial',
    person: 'employee:carmen',
    choice: 'approve',
    reason: 'Encaja en Asturias',
  });
  return { site, request, path: await askLink(site, { request, ...legal }) };
};

describe('whoever decides sees', () => {
  test('who asks, until when, what silence means, and the answers before the whole request', async () => {
    const { site, path } = await asked();
    const page = await site.ask(path);
    const said = text(page);
    expect(said).toContain('Elena Torres, de Editorial Faro, S.A.');
    expect(said).toContain('10 días hábiles, hasta el miércoles 9 de diciembre');
    expect(said).toContain('el silencio nunca aprueba');
    expect(said.indexOf('No puedo decidirlo')).toBeLessThan(said.indexOf('La solicitud completa'));
  });
  test('everything that was sent, every check that applies by its clause, and none of the answers chosen', async () => {
    const { site, path } = await asked();
    const page = await site.ask(path);
    for (const typed of [
      publisher.promoted,
      publisher.economicTermsWhich,
      publisher.thirdPartyTaxId,
      publisher.territory,
    ])
      expect(text(page)).toContain(typed);
    expect(page.document.querySelectorAll('.checks li')).toHaveLength(
      thirdPartyAgreement.checks.filter(({ applies }) => applies?.(publisher) ?? true).length,
    );
    for (const clause of thirdPartyAgreement.clauses) expect(text(page)).toContain(`(punto ${clause})`);
    expect(page.document.querySelectorAll('input[name=choice]')).toHaveLength(4);
    expect(page.document.querySelectorAll('input[checked]')).toHaveLength(0);
  });
  test('what others answered, and why', async () => {
    const { site, path } = await asked();
    const said = text(await site.ask(`${path}?lang=en`));
    expect(said).toMatch(/Carmen Soto \(Commercial at IMTCloud\) approved .*Encaja en Asturias/);
  });
  test('once the deadline has passed, until when the answer still counts', async () => {
    const { site, path } = await asked();
    const said = text(await site.ask({ path, at: new Date('2026-12-14T09:00:00Z') }));
    expect(said).toContain('terminó el miércoles 9 de diciembre; su respuesta aún vale hasta el');
  });
});

describe('opening a link', () => {
  test.each(['GET', 'HEAD'] as const)('%s changes nothing, however often', async (method) => {
    const { site, request, path } = await asked();
    const status = await statusLink(site, request);
    const before = rowsOf(site, request);
    for (const one of [path, `${path}?lang=en`, status, path])
      expect((await site.ask({ path: one, method })).status).toBe(200);
    await silent(site, { request, ask: 'legal' });
    const after = rowsOf(site, request);
    for (const one of [path, status]) await site.ask({ path: one, method });
    expect(rowsOf(site, request)).toEqual(after);
    expect(after).not.toEqual(before);
  });
  test('its page is stored nowhere, indexed nowhere, framed by nobody, and tells no other site its address', async () => {
    const { site, request, path } = await asked();
    for (const one of [path, await statusLink(site, request), `${path.slice(0, -1)}_`]) {
      const { headers } = await site.ask(one);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        'referrer-policy': 'strict-origin',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });
  test('has no script, and posts nothing but on a button', async () => {
    const { site, path } = await asked();
    const page = await site.ask(path);
    expect(page.document.querySelectorAll('script, iframe, [onload], meta[http-equiv]')).toHaveLength(0);
  });
  test('an answer that comes from another site is refused', async () => {
    const { site, request, path } = await asked();
    const before = rowsOf(site, request);
    for (const Origin of ['https://elsewhere.example', 'null']) {
      const { status } = await site.ask({ path, form: { choice: 'approve' }, headers: { Origin } });
      expect(status).toBe(403);
    }
    expect(rowsOf(site, request)).toEqual(before);
  });
});
