import { describe, expect, test } from 'vitest';
import type { EventType } from '../../../workflows/lifecycle/change.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { now, publisher } from '../examples.ts';
import { agreed, type Story, story, underReview, withEmployee } from './story.ts';

const led = { ...publisher, namedClient: 'yes', clientName: 'Colegio', opportunityLeader: 'Carmen Soto' } as const;
const carmen = { ask: 'commercial', person: 'employee:carmen', why: 'named' };

const opened = (told: Story, ask: string) =>
  openAsk(told.governed(), { ask, round: told.head.round, at: now }, told.directory);

describe('C7: what a request says of somebody does not take them out unseen', () => {
  test('the record says who was not asked and why, and so does the ask', () => {
    const told = story(led);
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    told.open('terms');
    told.answer('terms', 'otherParty', 'accept');
    const change = opened(told, 'commercial');
    expect(change?.event).toMatchObject({ type: 'AskOpened', leftOut: [carmen] });
    expect(change?.asks[0]).toMatchObject({ people: [{ id: 'employee:clara' }], leftOut: [carmen] });
  });
  test('it says nothing when everybody with the role was asked', () => {
    expect(opened(story(publisher), 'commercial')?.event).not.toHaveProperty('leftOut');
    expect(underReview().row('commercial').leftOut).toBeUndefined();
  });
  test('one of several with the role is missed as well', () => {
    const told = underReview(led, withEmployee('mario', { roles: ['commercial'] }));
    expect(told.row('commercial')).toMatchObject({ people: [{ id: 'employee:mario' }], leftOut: [carmen] });
  });
  test('and each substitute, superior or manager who was passed over', () => {
    const values = { ...led, opportunityLeader: 'Carmen Soto, con Clara Ruiz' };
    const clara = { ...carmen, person: 'employee:clara' };
    expect(underReview(values).row('commercial')).toMatchObject({
      people: [{ id: 'employee:marta' }],
      leftOut: [carmen, clara],
    });
  });
  test('a party that gives an address of IMTCloud leaves nobody to ask, and the record says so', () => {
    const told = underReview({ ...publisher, requesterMailbox: 'otro@imtcloud.example' });
    expect(told.row('commercial').leftOut?.map(({ person, why }) => [person, why])).toEqual([
      ['employee:carmen', 'organisation'],
      ['employee:clara', 'organisation'],
      ['employee:marta', 'organisation'],
      ['employee:mario', 'organisation'],
    ]);
  });
});

describe('later on', () => {
  test('silence passes somebody over: the event of the escalation says who, once', () => {
    const told = underReview(undefined, withEmployee('clara', { interests: ['A28000032'] }));
    const left: [EventType, string[]][] = [];
    for (const due of [...told.row('commercial').schedule]) {
      const event = told.silence('commercial', new Date(due.at))?.event;
      if (event?.leftOut) left.push([event.type, event.leftOut.map(({ person, why }) => `${person} ${why}`)]);
    }
    expect(left).toEqual([['AskEscalated', ['employee:clara declared']]]);
  });
  test('an abstention passes somebody over: its event says who', () => {
    const told = underReview(undefined, withEmployee('clara', { interests: ['A28000032'] }));
    const change = told.answer('commercial', 'employee:carmen', 'abstain');
    expect(change?.event).toMatchObject({
      type: 'AskAnswered',
      leftOut: [{ person: 'employee:clara', why: 'declared' }],
    });
    expect(change?.asks[0]?.people.map((one) => one.id)).toEqual(['employee:carmen', 'employee:marta']);
  });
  test('whoever has decided at another step is left out of this one, for that reason', () => {
    const told = agreed(undefined, withEmployee('mario', { roles: ['management', 'legal'] }));
    expect(told.row('management').leftOut).toBeUndefined();
    const by = underReview(undefined, withEmployee('mario', { roles: ['management', 'legal'] }));
    by.answer('commercial', 'employee:carmen', 'approve');
    by.answer('legal', 'employee:mario', 'approve');
    by.open('management');
    expect(by.row('management').leftOut).toEqual([
      { ask: 'management', person: 'employee:mario', why: 'decided already' },
    ]);
  });
});
