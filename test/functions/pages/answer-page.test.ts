import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { ofImplementer, publisher } from '../../workflows/examples.ts';
import { answered, askLink, statusLink, text, underReview } from '../web/journey.ts';
import { openSite, put, submitted } from '../web/site.ts';

const atTheTerms = async (values: typeof publisher) => {
  const site = await openSite();
  const request = await submitted(site, values);
  await put(site, { request, ask: 'mailbox' });
  await answered(site, { request, ask: 'mailbox', person: 'requester', choice: 'mine' });
  await put(site, { request, ask: 'terms' });
  return site.ask(await askLink(site, { request, ask: 'terms', person: 'otherParty' }));
};

const atLegal = async () => {
  const site = await openSite();
  const request = await underReview(site);
  return {
    site,
    request,
    page: await site.ask(await askLink(site, { request, ask: 'legal', person: 'employee:luis' })),
  };
};

const beforeChoices = (page: Awaited<ReturnType<typeof atTheTerms>>): string =>
  page.document.querySelector('#means')?.textContent?.trim() ?? '';

describe('beside the answers stands what a yes means', () => {
  test('to whoever decides: what approval does and does not do', async () => {
    const { page } = await atLegal();
    expect(beforeChoices(page)).toBe(`Qué significa aprobar: ${thirdPartyAgreement.approvalMeans?.es}`);
    expect(page.document.querySelector('#choice')?.contains(page.document.querySelector('#means'))).toBe(true);
  });
  test('to the implementer: that it accepts responsibility for the proposal', async () => {
    const page = await atTheTerms(publisher);
    expect(beforeChoices(page)).toContain('acepta también la responsabilidad de la propuesta');
    expect(text(page)).toContain('Confirmo estas condiciones y acepto la responsabilidad de la propuesta de servicio');
  });
  test('to the third party: that it confirms the terms, and does not answer for the proposal', async () => {
    const page = await atTheTerms(ofImplementer);
    expect(beforeChoices(page)).toContain('no responde usted, sino el implantador');
    expect(text(page)).not.toContain('acepto la responsabilidad');
  });
});

describe('under the reason stands when it is needed and who reads it', () => {
  const hintOn = (page: Awaited<ReturnType<typeof atTheTerms>>) =>
    page.document.querySelector('#reason-hint')?.textContent?.trim();
  test('to whoever decides', async () => {
    expect(hintOn((await atLegal()).page)).toBe(
      'Necesario para pedir cambios o no aprobar. Lo leerán quien presentó la solicitud, la otra parte y quienes decidan después. Si no puede decidirlo por tener un interés, lo que escriba queda registrado y solo lo lee el equipo de IMTCloud.',
    );
  });
  test('to the other party', async () => {
    expect(hintOn(await atTheTerms(publisher))).toBe(
      'Necesario para pedir cambios o no aceptar. Lo leerán quien presentó la solicitud y quienes decidan después.',
    );
  });
});

test('why somebody has an interest is not on the page of whoever decides instead, nor on the requester’s', async () => {
  const { site, request } = await atLegal();
  const legal = { request, ask: 'legal' };
  await answered(site, { ...legal, person: 'employee:luis', choice: 'abstain', reason: 'Mi cuñada trabaja allí.' });
  const commercial = { request, ask: 'commercial', person: 'employee:carmen' };
  for (const path of [await askLink(site, commercial), await statusLink(site, request)]) {
    const said = text(await site.ask(path));
    expect(said).toContain('se ha abstenido por tener un interés');
    expect(said).not.toContain('cuñada');
  }
});
