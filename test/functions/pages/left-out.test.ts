import { expect, test } from 'vitest';
import { publisher } from '../../workflows/examples.ts';
import { openConsole, staffOf } from '../console/console.ts';
import { underReview as underReviewThere } from '../console/requests.ts';
import { answered, askLink, statusLink, text } from '../web/journey.ts';
import { openSite, put, submitted } from '../web/site.ts';

const values = {
  ...publisher,
  namedClient: 'yes',
  clientName: 'Colegio San José',
  opportunityLeader: 'Carmen Soto',
  clientManager: 'implementer',
  answersForProposal: 'implementer',
} as const;

const atCommercial = async () => {
  const site = await openSite();
  const request = await submitted(site, values);
  await put(site, { request, ask: 'mailbox' });
  await answered(site, { request, ask: 'mailbox', person: 'requester', choice: 'mine' });
  await put(site, { request, ask: 'terms' });
  await answered(site, { request, ask: 'terms', person: 'otherParty', choice: 'accept' });
  await put(site, { request, ask: 'commercial' });
  return { site, request };
};

test('whoever stands in for an approver whom the request names reads so before answering', async () => {
  const { site, request } = await atCommercial();
  const page = await site.ask(await askLink(site, { request, ask: 'commercial', person: 'employee:clara' }));
  const said = 'Aprobación comercial: Carmen Soto, porque la solicitud nombra a esa persona';
  expect(text(page)).toContain(said);
  expect(text(page).indexOf(said)).toBeLessThan(text(page).indexOf('Su respuesta'));
});

test('the requester does not read which employee was left out', async () => {
  const { site, request } = await atCommercial();
  const page = await site.ask(await statusLink(site, request));
  expect(text(page)).toContain('Pedimos a Comercial de IMTCloud que decidiera.');
  expect(text(page)).not.toContain('No preguntamos');
});

test('staff read it in the record', async () => {
  const console = await openConsole();
  await underReviewThere(console, { values });
  const page = await (await staffOf(console)).ask('/console/requests/ABCDEFGH');
  expect(page.text).toContain(
    'Pedimos a Clara Ruiz (Comercial de IMTCloud) que decidiera. No preguntamos a Carmen Soto (la solicitud nombra a esa persona).',
  );
});
