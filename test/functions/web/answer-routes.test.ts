import { describe, expect, test } from 'vitest';
import { answered, askLink, confirmed, rowsOf, statusOf, text, underReview } from './journey.ts';
import { type Answer, openSite, put, type Site, submitted } from './site.ts';

const legal = { ask: 'legal', person: 'employee:luis' };
const commercial = { ask: 'commercial', person: 'employee:carmen' };

describe('confirming the mailbox', () => {
  const asked = async () => {
    const site = await openSite();
    const request = await submitted(site);
    await put(site, { request, ask: 'mailbox' });
    return { site, request, mailbox: { request, ask: 'mailbox', person: 'requester' } };
  };
  test('“it was me” goes on, and its receipt says what follows', async () => {
    const { site, request, mailbox } = await asked();
    const { status, headers } = await answered(site, { ...mailbox, choice: 'mine' });
    expect([status, await statusOf(site, request)]).toEqual([303, 'open']);
    const receipt = await site.ask(headers.location ?? '');
    expect(text(receipt)).toContain('Respondió «Sí, he enviado yo esta solicitud»');
    expect(text(receipt)).toContain('Desde ahora avisamos a los demás');
  });
  test('“it was not me” ends it, and nobody else has been written to', async () => {
    const { site, request, mailbox } = await asked();
    await answered(site, { ...mailbox, choice: 'notMine' });
    expect(await statusOf(site, request)).toBe('disowned');
    const people = (await site.ports.ledger.messages(request)).map((one) => one.to.id);
    expect(new Set(people)).toEqual(new Set(['requester']));
  });
});

test('the other party confirms the terms before any approver is written to', async () => {
  const site = await openSite();
  const request = await confirmed(site);
  const before = (await site.ports.ledger.messages(request)).map((one) => one.to.id);
  expect(new Set(before)).toEqual(new Set(['requester', 'otherParty']));
  await answered(site, { request, ask: 'terms', person: 'otherParty', choice: 'accept' });
  const current = await site.ports.ledger.find(request);
  expect(current?.asks.find((row) => row.name === 'terms')?.status).toBe('done');
});

describe('the language of the page', () => {
  const switched = async (site: Site, page: Answer, form: Record<string, string>) => {
    const button = page.document.querySelector('header button[value=stay]');
    expect(button?.getAttribute('form')).toBe(page.document.querySelector('main form')?.id);
    return site.ask({ path: button?.getAttribute('formaction') ?? '', form: { ...form, go: 'stay' } });
  };

  test('can be switched with a reason already typed, also after a mistake, and nothing is recorded', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const before = rowsOf(site, request);
    const path = await askLink(site, { request, ...legal });
    const form = { choice: 'reject', reason: 'Falta el preaviso' };
    const mistaken = await site.ask({ path, form: { ...form, reason: '' } });
    expect(mistaken.status).toBe(422);
    for (const page of [await site.ask(path), mistaken]) {
      const english = await switched(site, page, form);
      expect([english.status, english.document.documentElement.lang]).toEqual([200, 'en']);
      expect(english.document.querySelector('#reason')?.textContent).toBe(form.reason);
      expect(english.document.querySelector('[checked]')?.getAttribute('value')).toBe('reject');
    }
    expect(rowsOf(site, request)).toEqual(before);
  });

  test('switched once the answer is recorded, shows the receipt', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const page = await site.ask(await askLink(site, { request, ...legal }));
    await answered(site, { request, ...legal, choice: 'approve' });
    expect(text(await switched(site, page, { choice: 'reject' }))).toContain('Your answer is recorded');
  });
});

describe('deciding', () => {
  test('an approval is recorded with who and when, and the page afterwards is its receipt', async () => {
    const site = await openSite();
    const request = await underReview(site);
    await answered(site, { request, ...commercial, choice: 'approve' });
    const receipt = await site.ask(await askLink(site, { request, ...commercial }));
    expect([
      receipt.status,
      text(receipt).includes('Respondió «Aprobar» el martes 24 de noviembre de 2026, 10:00'),
    ]).toEqual([200, true]);
    expect(receipt.document.querySelector('form')).toBeNull();
  });
  test('a rejection without a reason is shown again with what was chosen; with one it reaches the requester', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const again = await answered(site, { request, ...legal, choice: 'reject', reason: '  ' });
    expect([again.status, await statusOf(site, request)]).toEqual([422, 'open']);
    expect(again.document.querySelector('title')?.textContent).toMatch(/^Error: /);
    expect(again.document.querySelector('.summary a')?.getAttribute('href')).toBe('#reason');
    expect(again.document.querySelector('input[value=reject]')?.hasAttribute('checked')).toBe(true);
    await answered(site, { request, ...legal, choice: 'reject', reason: 'Falta el preaviso' });
    expect(await statusOf(site, request)).toBe('rejected');
    const told = (await site.ports.ledger.messages(request)).find(
      (one) => one.kind === 'rejected' && one.to.id === 'requester',
    );
    expect(JSON.stringify(told?.content)).toContain('Falta el preaviso');
  });
  test('abstaining asks the substitute', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const { headers } = await answered(site, { request, ...commercial, choice: 'abstain' });
    expect(text(await site.ask(headers.location ?? ''))).toContain('se lo pedimos a otra persona');
    const told = (await site.ports.ledger.messages(request)).at(-1);
    expect([told?.kind, told?.to.id]).toEqual(['asked as substitute', 'employee:clara']);
  });
  test('an interest that came to light is said on the page, and nothing is recorded', async () => {
    const site = await openSite();
    const request = await underReview(site);
    const directory = await site.ports.directory.read();
    const employees = directory.employees.map((one) =>
      one.id === 'carmen' ? { ...one, interests: ['A28000032'] } : one,
    );
    await site.ports.directory.save({ ...directory, employees });
    const page = await answered(site, { request, ...commercial, choice: 'approve' });
    expect([page.status, text(page).includes('tengo un interés')]).toEqual([403, true]);
    expect((await site.ports.ledger.find(request))?.asks.find((row) => row.name === 'commercial')?.answers).toEqual([]);
  });
});

describe('no button alone records anything', () => {
  test.each(['mailbox', 'terms', 'commercial'])('%s: an answer without a choice is asked for again', async (ask) => {
    const site = await openSite();
    const request =
      ask === 'mailbox' ? await submitted(site) : ask === 'terms' ? await confirmed(site) : await underReview(site);
    if (ask === 'mailbox') await put(site, { request, ask });
    const person = { mailbox: 'requester', terms: 'otherParty' }[ask] ?? 'employee:carmen';
    const path = await askLink(site, { request, ask, person });
    const before = rowsOf(site, request);
    const page = await site.ask({ path, form: {} });
    expect([page.status, page.document.querySelectorAll('input[checked]').length]).toEqual([422, 0]);
    expect(rowsOf(site, request)).toEqual(before);
  });
});

test('two at once: one is recorded, the other reads who was first', async () => {
  const site = await openSite();
  const directory = await site.ports.directory.read();
  const employees = directory.employees.map((one) =>
    one.id === 'clara' ? { ...one, roles: ['commercial' as const] } : one,
  );
  await site.ports.directory.save({ ...directory, employees });
  const request = await confirmed(site);
  await answered(site, { request, ask: 'terms', person: 'otherParty', choice: 'accept' });
  await put(site, { request, ask: 'commercial' }, { ...directory, employees });
  const both = await Promise.all(
    ['carmen', 'clara'].map((id) =>
      answered(site, {
        request,
        ask: 'commercial',
        person: `employee:${id}`,
        choice: id === 'carmen' ? 'approve' : 'reject',
        reason: 'No',
      }),
    ),
  );
  const [winner, loser] = both.toSorted((a, b) => a.status - b.status);
  expect([winner?.status, loser?.status]).toEqual([303, 409]);
  expect(loser && text(loser)).toMatch(/(Carmen Soto ha aprobado|Clara Ruiz no ha aprobado) el martes 24 de noviembre/);
  expect(
    (await site.ports.ledger.trail(request)).filter((one) => one.type === 'AskAnswered' && one.ask === 'commercial'),
  ).toHaveLength(1);
});
