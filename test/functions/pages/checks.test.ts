import { describe, expect, test } from 'vitest';
import { publisher } from '../../workflows/examples.ts';
import { answered, askLink, text } from '../web/journey.ts';
import { openSite, put, type Site, submitted } from '../web/site.ts';

const alike = { ...publisher, thirdPartyName: 'Aulas del N\u043Erte, S.A.' };

const shown = async (ask: string, person: string, language = 'es') => {
  const site: Site = await openSite();
  const request = await submitted(site, alike);
  await put(site, { request, ask: 'mailbox' });
  await answered(site, { request, ask: 'mailbox', person: 'requester', choice: 'mine' });
  await put(site, { request, ask: 'terms' });
  if (ask !== 'terms') {
    await answered(site, { request, ask: 'terms', person: 'otherParty', choice: 'accept' });
    await put(site, { request, ask });
  }
  return site.ask(`${await askLink(site, { request, ask, person })}?lang=${language}`);
};

describe('a name that passes for another', () => {
  test('is pointed out to whoever decides, at a glance and beside the checks', async () => {
    const page = await shown('commercial', 'employee:carmen');
    const said = [...page.document.querySelectorAll('#remarks li')].map((one) => one.textContent);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('letras de otro alfabeto que parecen latinas');
    expect(said[1]).toContain('se parece a «Aulas del Norte, S.L.»');
    expect(text(page).indexOf('se parece a')).toBeLessThan(text(page).indexOf('Su respuesta'));
  });
  test('also in English', async () => {
    expect(text(await shown('commercial', 'employee:carmen', 'en'))).toContain('looks like “Aulas del Norte, S.L.”');
  });
  test('is not told to the other party, who is to answer for itself', async () => {
    expect(text(await shown('terms', 'otherParty'))).not.toContain('se parece a');
  });
});
