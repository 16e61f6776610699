import { describe, expect, test } from 'vitest';
import { conclude } from '../../workflows/lifecycle/conclude.ts';
import { signalOf } from '../../workflows/lifecycle/signal.ts';
import { upcoming } from '../../workflows/lifecycle/upcoming.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { directory, ofSchool, undecided } from './change-of-implementer.examples.ts';
import { disputed, handingOver, judged, offeredTo } from './change-of-implementer.story.ts';
import { now } from './examples.ts';
import { type Story, silent } from './lifecycle/story.ts';

const signal = (told: Story, ask: string) => signalOf(told.governed(), told.row(ask));
const next = (told: Story) => upcoming(told.governed(), now, told.directory).map(({ ask }) => ask);

describe('the handover', () => {
  test('stated by the old implementer and confirmed by the client, the change is done', () => {
    const told = handingOver();
    told.answer('handover', 'currentImplementer', 'done', { reason: 'Entregadas claves y copias.' });
    told.open('handedOver');
    told.answer('handedOver', 'requester', 'complete');
    expect(next(told)).toEqual([]);
  });
  test('asked at once, both have their time from the agreed date on', () => {
    const told = handingOver();
    const { deadline, schedule, openedAt } = told.row('handover');
    expect([openedAt, deadline]).toEqual([now.toISOString(), '2027-02-01T22:59:59.999Z']);
    expect(schedule.map(({ at }) => at > '2027-01-11')).toEqual([true, true]);
    told.answer('handover', 'currentImplementer', 'done', { reason: 'Hecho.' });
    told.open('handedOver');
    expect(told.row('handedOver').deadline).toBe('2027-01-25T22:59:59.999Z');
  });
  test('what people read says from when the new company serves the school, and never that it does before', () => {
    const { workflow } = handingOver().governed();
    const said = [workflow.outcomes?.approved?.lead, workflow.bindsAfter?.said, askNamed(workflow, 'handover').means];
    for (const words of said) expect(words?.es).toContain('desde el lunes 11 de enero de 2027');
    expect(JSON.stringify(workflow)).not.toMatch(/atiende ya|serves the school now/);
  });
  test('accepted after the date wished, it is from the day of acceptance', () => {
    const told = offeredTo();
    told.answer('offer', 'implementer:costa', 'accept', { at: new Date('2027-02-03T10:00:00Z') });
    expect(told.governed().workflow.approvalMeans?.en).toContain('from Wednesday 3 February 2027');
  });
  test('silence of either is never assumed: staff call', () => {
    const old = handingOver();
    silent(old, 'handover');
    const client = handingOver();
    client.answer('handover', 'currentImplementer', 'done', { reason: 'Hecho.' });
    client.open('handedOver');
    silent(client, 'handedOver');
    expect([next(old), next(client)]).toEqual([['handoverCall'], ['handoverCall']]);
  });
  test('when Commercial does not call it goes up, and to management in the end: the assignment stands', () => {
    const told = handingOver();
    silent(told, 'handover');
    told.open('handoverCall');
    expect(silent(told, 'handoverCall')).toEqual(['remind', 'substitute', 'superior', 'management', 'expire']);
    expect([signal(told, 'handoverCall'), next(told)]).toEqual([
      { error: 'LeadsTo.handoverDispute' },
      ['handoverDispute'],
    ]);
    expect(told.head.status).toBe('open');
  });
  test('when management is silent too the change stands, with the handover unconfirmed, and staff see it', () => {
    const told = disputed();
    expect(silent(told, 'handoverDispute').at(-1)).toBe('expire');
    expect([signal(told, 'handoverDispute'), next(told)]).toEqual([{ output: {} }, []]);
    const before = told.told.length;
    told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, directory));
    expect(told.head).toMatchObject({ status: 'approved', unsettled: true, incident: 'left unsettled' });
    const read = told.told.slice(before).map(({ kind, to }) => `${kind} ${to.id}`);
    expect(read).toEqual(
      expect.arrayContaining(['approved requester', 'approved currentImplementer', 'approved implementer:costa']),
    );
  });
  test('settled by management it is done, and nothing is left for staff', () => {
    const told = disputed();
    told.answer('handoverDispute', 'employee:marta', 'onRecord', { reason: 'Faltan las copias.' });
    told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, directory));
    expect([told.head.status, told.head.unsettled, told.head.incident]).toEqual(['approved', undefined, '']);
  });
  test('disputed, management settles it', () => {
    const told = disputed();
    told.answer('handoverDispute', 'employee:marta', 'settled', { reason: 'Entregadas el lunes.' });
    expect(next(told)).toEqual([]);
  });
});

test.each([
  ['choose', undecided],
  ['chooseAgain', { ...ofSchool, secondChoice: undefined }],
])('nobody of a company that was chosen by “%s” settles its handover', (ask, values) => {
  const sierra = directory.implementers.find(({ id }) => id === 'sierra')?.taxId ?? '';
  const known = {
    ...directory,
    employees: directory.employees.map((one) => (one.id === 'marta' ? { ...one, interests: [sierra] } : one)),
  };
  const told = judged(values, known);
  told.answer('judgement', 'employee:carmen', 'enoughOther', { reason: 'Sí.' });
  if (ask === 'chooseAgain') {
    told.open('offer');
    told.answer('offer', 'implementer:costa', 'decline');
  }
  told.open(ask);
  told.answer(ask, 'requester', 'sierra');
  told.open('offer');
  told.answer('offer', 'implementer:sierra', 'accept');
  told.open('handover');
  told.answer('handover', 'currentImplementer', 'done', { reason: 'Hecho.' });
  told.open('handedOver');
  told.answer('handedOver', 'requester', 'missing', { reason: 'Faltan las copias.' });
  told.open('handoverDispute');
  expect(told.row('handoverDispute').people.map(({ id }) => id)).toEqual(['employee:mario']);
  expect(told.row('handoverDispute').leftOut).toEqual([
    { ask: 'handoverDispute', person: 'employee:marta', why: 'declared' },
  ]);
});
