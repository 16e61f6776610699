import { describe, expect, test } from 'vitest';
import { erased } from '../../../../workflows/lifecycle/erased.ts';
import { openQuestions } from '../../../../workflows/lifecycle/signing/questions.ts';
import { answerQuestion } from '../../../../workflows/lifecycle/staff/answer-question.ts';
import { sendAnew } from '../../../../workflows/lifecycle/staff/send-anew.ts';
import { unreached } from '../../../../workflows/lifecycle/unreached.ts';
import { now } from '../../examples.ts';
import { ceremony, first, second, toSign, withCode } from '../../small-contract-story.ts';
import { refusalOf, type Story } from '../story.ts';
import { deedOn } from './deeds.ts';

const asking = (told: Story = toSign()): Story => {
  ceremony(told).see(first);
  ceremony(told).question(first, '¿Cuándo empieza el preaviso?');
  return told;
};
const replied = (told: Story, more: { person?: string; answer?: string; seen?: number } = {}) =>
  told.apply(answerQuestion(told.governed(), { ...deedOn(told), ...first, answer: ' El día 1. ', ...more }));

describe('a question is answered', () => {
  test('by mail to whoever asked, with the way back to the document; their signature and its time stay', () => {
    const told = asking();
    const { deadline } = told.row('sign');
    const change = replied(told);
    expect(change?.notices).toEqual([
      {
        kind: 'question answered',
        to: expect.objectContaining({ id: 'firstSigner', mailbox: 'firstsigner@aulamovil.example' }),
        link: 'ask',
        ask: 'sign',
        round: 1,
        until: deadline,
        by: 'staff:marta',
        reason: 'El día 1.',
      },
    ]);
    expect([told.row('sign').status, told.row('sign').deadline]).toEqual(['waiting', deadline]);
    expect(change?.stillActive).toEqual(['marta']);
  });

  test('and nothing is left for staff to look at', () => {
    const told = asking();
    expect(told.head.incident).toBe('question asked');
    replied(told);
    expect(told.head.incident).toBe('');
    expect(refusalOf(() => replied(told))).toBe('NothingToDo');
  });

  test('by name, with the answer beside the chain', () => {
    expect(replied(asking())?.event).toMatchObject({
      type: 'QuestionAnswered',
      by: 'staff:marta',
      ask: 'sign',
      round: 1,
      because: { salt: 'd1', content: { reason: 'El día 1.', person: 'firstSigner' } },
    });
  });

  test('all that somebody has asked at once; a later question is open again', () => {
    const told = asking();
    ceremony(told).question(first, '¿Y cuándo acaba?');
    replied(told);
    expect(openQuestions(told.governed().current.asks)).toEqual([]);
    ceremony(told).question(first, '¿Y si me retraso?');
    expect(told.head.incident).toBe('question asked');
    expect(openQuestions(told.governed().current.asks)).toMatchObject([
      { by: 'firstSigner', questions: [{ question: '¿Y si me retraso?' }] },
    ]);
  });

  test('of one of two, and that of the other is still open', () => {
    const told = asking(toSign({ second: 'yes' }));
    ceremony(told).see(second);
    ceremony(told).question(second, '¿Quién firma antes?');
    replied(told);
    expect(told.head.incident).toBe('question asked');
    replied(told, { person: 'secondSigner' });
    expect(told.head.incident).toBe('');
  });
});

test('it is refused without an answer, when nobody asked, or when the request has moved on', () => {
  const told = asking();
  expect(refusalOf(() => replied(told, { answer: ' \n' }))).toBe('AnswerMissing');
  expect(refusalOf(() => replied(told, { person: 'secondSigner' }))).toBe('NothingToDo');
  expect(refusalOf(() => replied(told, { seen: told.head.version - 1 }))).toBe('ChangedMeanwhile');
  expect(refusalOf(() => replied(withCode()))).toBe('NothingToDo');
});

test('whoever has signed waits for no answer: of two, the question of the one who did is over', () => {
  const told = withCode(first, { second: 'yes' });
  ceremony(told).question(first, '¿Cuándo?');
  ceremony(told).sign(first);
  expect([told.row('sign').status, told.head.incident]).toEqual(['waiting', '']);
  expect(refusalOf(() => replied(told))).toBe('NothingToDo');
});

test('a question that a bounced mail has hidden is seen again once that is mended', () => {
  const told = asking();
  const news = { person: 'firstSigner', mailbox: 'firstsigner@aulamovil.example', why: 'bounced', at: now } as const;
  told.apply(unreached(told.governed(), news, told.directory));
  expect(told.head.incident).toBe('mail bounced');
  told.apply(sendAnew(told.governed(), { ...deedOn(told), ...first }, told.directory));
  expect(told.head.incident).toBe('question asked');
});

test('erasure leaves neither question nor answer in the row', () => {
  const told = asking();
  replied(told);
  expect(JSON.stringify(erased(told.governed().current))).not.toMatch(/preaviso|día 1/);
});
