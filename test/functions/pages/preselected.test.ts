import { expect, test } from 'vitest';
import { answered, askLink } from '../web/journey.ts';
import { openSite, put, submitted } from '../web/site.ts';

const chosen = (document: Document): string[] =>
  [...document.querySelectorAll('input[checked], option[selected]')]
    .filter((one) => one.getAttribute('value') !== '')
    .map((one) => one.outerHTML);

test('C5: no form and no answer comes with anything chosen', async () => {
  const site = await openSite();
  expect(chosen((await site.ask('/new/third-party-agreement')).document)).toEqual([]);
  const request = await submitted(site);
  const asked: [string, string, string][] = [
    ['mailbox', 'requester', 'mine'],
    ['terms', 'otherParty', 'accept'],
    ['commercial', 'employee:carmen', 'approve'],
  ];
  for (const [ask, person, choice] of asked) {
    await put(site, { request, ask });
    const page = await site.ask(await askLink(site, { request, ask, person }));
    expect(page.document.querySelectorAll('input[type=radio]').length).toBeGreaterThan(1);
    expect(chosen(page.document)).toEqual([]);
    await answered(site, { request, ask, person, choice });
  }
});
