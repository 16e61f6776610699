import { expect, test } from 'vitest';
import { verifyTrail } from '../../../functions/ledger/verify-trail.ts';
import { directory } from '../../workflows/examples.ts';
import { withEmployee } from '../../workflows/lifecycle/story.ts';
import { askLink, rowsOf, text, underReview } from './journey.ts';
import { openSite } from './site.ts';

const commercial = { ask: 'commercial', person: 'employee:carmen' };

const reviewed = async () => {
  const site = await openSite();
  const request = await underReview(site);
  return { site, request, path: await askLink(site, { request, ...commercial }) };
};

test('the page offers to say that one is not the right person; opening it changes nothing, and nothing is preselected', async () => {
  const { site, request, path } = await reviewed();
  const page = await site.ask({ path });
  expect(text(page)).toContain('No soy la persona indicada');
  expect(page.document.querySelectorAll('input[name=aside]:checked')).toHaveLength(0);
  expect((await rowsOf(site, request)).find(({ name }) => name === 'commercial')).not.toHaveProperty('asides');
});

test('without a choice nothing is recorded, and the page says what is missing', async () => {
  const { site, request, path } = await reviewed();
  const page = await site.ask({ path, form: { deed: 'aside', remark: 'No es para mí' } });
  expect(page.status).toBe(422);
  expect(text(page)).toContain('Elija si no es la persona indicada o a quién se lo pasa');
  expect(text(page)).toContain('No es para mí');
  expect((await rowsOf(site, request)).find(({ name }) => name === 'commercial')).not.toHaveProperty('asides');
});

test('with it the link is dead, the substitute is asked, and the chain holds', async () => {
  const { site, request, path } = await reviewed();
  const answer = await site.ask({ path, form: { deed: 'aside', aside: 'not me', remark: 'Lo lleva Clara' } });
  expect(answer.status).toBe(303);
  expect(text(await site.ask({ path }))).toContain('Nos dijo que no es la persona indicada');
  expect(text(await site.ask({ path, form: { choice: 'approve' } }))).toContain('no es la persona indicada');
  const row = (await rowsOf(site, request)).find(({ name }) => name === 'commercial');
  expect(row?.people).toMatchObject([{ id: 'employee:carmen' }, { id: 'employee:clara' }]);
  expect(row?.answers).toEqual([]);
  const current = await site.ports.ledger.find(request);
  const trail = await site.ports.ledger.trail(request);
  expect(current && verifyTrail(current, trail)).toEqual([]);
});

test('it is handed over to a colleague of the list, who is told by whom and why', async () => {
  const { site, request, path } = await reviewed();
  await site.ports.directory.save(withEmployee('clara', { roles: ['commercial'] }));
  expect(text(await site.ask({ path }))).toContain('Se lo paso a Clara Ruiz');
  await site.ask({ path, form: { deed: 'aside', aside: 'to Clara Ruiz', remark: 'Lleva las editoriales' } });
  expect(text(await site.ask({ path }))).toContain('Usted pasó esta respuesta a Clara Ruiz');
  const mail = (await site.ports.ledger.messages(request)).at(-1);
  expect(mail?.to.mailbox).toBe('clara@imtcloud.example');
  expect(JSON.stringify(mail?.content)).toMatch(/Carmen Soto .*le pasa esta respuesta.*Lleva las editoriales/);
});

test('whoever has left reads that they are asked no longer', async () => {
  const { site, path } = await reviewed();
  await site.ports.directory.save(withEmployee('carmen', { active: false }));
  const page = await site.ask({ path });
  expect(page.status).toBe(403);
  expect(text(page)).toContain('según nuestro directorio ya no trabaja en IMTCloud');
  await site.ports.directory.save(directory);
});
