import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../workflows/directory.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import { reassign } from '../../../workflows/lifecycle/reassign.ts';
import { onSilence } from '../../../workflows/lifecycle/silence.ts';
import { directory, now } from '../examples.ts';
import { refusalOf, type Story, story, underReview, withEmployee } from './story.ts';

const told = (one: Story, who: Directory) => {
  const change = reassign(one.governed(), now, who);
  one.apply(change);
  return change?.notices.map(({ kind, to, choice }) => [kind, to.id, to.mailbox, choice]);
};

const answering = (one: Story, given: { ask: string; person: string; choice: string }, who: Directory) => () =>
  answer(one.governed(), { ...given, round: one.head.round, reason: '', at: now, salt: 's' }, who);

describe('somebody of IMTCloud who has left', () => {
  const gone = withEmployee('carmen', { active: false });

  test('cannot answer, and what waits for them goes to whoever stands in, in the chain', () => {
    const one = underReview();
    expect(refusalOf(answering(one, { ask: 'commercial', person: 'employee:carmen', choice: 'approve' }, gone))).toBe(
      'NotAsked',
    );
    expect(told(one, gone)).toEqual([
      ['asked as substitute', 'employee:clara', 'clara@imtcloud.example', 'reassigned'],
    ]);
    expect(one.events.at(-1)).toMatchObject({ type: 'AskReassigned', by: 'employee:carmen', ask: 'commercial' });
    expect(told(one, gone)).toBeUndefined();
  });

  test('keeps the answers that they gave', () => {
    const one = underReview();
    one.answer('commercial', 'employee:carmen', 'approve');
    expect(told(one, gone)).toBeUndefined();
    expect(one.row('commercial')).toMatchObject({ status: 'done', answers: [{ by: 'employee:carmen' }] });
  });

  test('is succeeded by whoever has been given the role', () => {
    const mario = gone.employees.map((one) => (one.id === 'mario' ? { ...one, roles: ['commercial' as const] } : one));
    expect(told(underReview(), { ...gone, employees: mario })).toEqual([
      ['asked as substitute', 'employee:mario', 'mario@imtcloud.example', 'reassigned'],
    ]);
  });

  test('leaves staff an incident when there is nobody else', () => {
    const one = underReview();
    told(one, { ...gone, employees: gone.employees.map((each) => ({ ...each, active: each.id === 'luis' })) });
    expect(one.head.incident).toBe('nobody to ask');
  });

  test('is not reminded: should the loading have been cut short, the clock asks the next person', () => {
    const one = underReview();
    const at = new Date(one.row('commercial').schedule[0]?.at ?? 0);
    const looks = () => one.apply(onSilence(one.governed(), { ask: 'commercial', round: 1, at }, gone))?.event.type;
    expect([looks(), looks(), looks()]).toEqual(['AskReassigned', 'AskReminded', undefined]);
    expect(one.told.filter(({ kind }) => kind === 'reminded').map(({ to }) => to.id)).toEqual(['employee:clara']);
  });

  test('nobody is moved while everybody is here', () => {
    expect(told(underReview(), directory)).toBeUndefined();
  });
});

describe('the contact of an implementer who was replaced in the directory', () => {
  const contact = { name: 'Inés Mar', mailbox: 'ines@aulasdelnorte.example', language: 'es' as const };
  const norte = (more: object): Directory => ({
    ...directory,
    implementers: directory.implementers.map((one) => (one.id === 'norte' ? { ...one, ...more } : one)),
  });
  const askedForTerms = (): Story => {
    const one = story();
    one.open('mailbox');
    one.answer('mailbox', 'requester', 'mine');
    one.open('terms');
    return one;
  };

  test('cannot answer, and the one who stands there now is asked by a link of their own', () => {
    const one = askedForTerms();
    expect(
      refusalOf(answering(one, { ask: 'terms', person: 'otherParty', choice: 'accept' }, norte({ contact }))),
    ).toBe('NotAsked');
    expect(told(one, norte({ contact }))).toEqual([
      ['asked as substitute', 'otherParty.2', 'ines@aulasdelnorte.example', 'reassigned'],
    ]);
    one.apply(answering(one, { ask: 'terms', person: 'otherParty.2', choice: 'accept' }, norte({ contact }))());
    expect(one.row('terms').status).toBe('done');
  });

  test('goes on being asked while they are a colleague there', () => {
    const nuria = directory.implementers[0]?.contact;
    expect(told(askedForTerms(), norte({ contact, colleagues: [nuria] }))).toBeUndefined();
  });
});
