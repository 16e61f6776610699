import { expect, test } from 'vitest';
import { remindNow } from '../../../../workflows/lifecycle/staff/remind-now.ts';
import { refusalOf, type Story, silent, underReview } from '../story.ts';
import { deedOn } from './deeds.ts';

const remind = (told: Story, ask = 'commercial') =>
  told.apply(remindNow(told.governed(), { ...deedOn(told), ask, round: 1 }));
const steps = (told: Story) => told.row('commercial').schedule.map(({ step }) => step);

test('everybody whose answer is awaited is reminded, and the reminder that was to come is this one', () => {
  const told = underReview();
  const { deadline } = told.row('commercial');
  const change = remind(told);
  expect(change?.notices.map(({ kind, to }) => `${kind} ${to.id}`)).toEqual(['reminded employee:carmen']);
  expect(change?.event).toMatchObject({ type: 'AskReminded', by: 'staff:marta', ask: 'commercial', round: 1 });
  expect([steps(told), told.row('commercial').deadline]).toEqual([
    ['substitute', 'superior', 'management', 'expire'],
    deadline,
  ]);
});

test('a second time takes nothing from what the clock will do', () => {
  const told = underReview();
  remind(told);
  remind(told);
  expect(steps(told)).toEqual(['substitute', 'superior', 'management', 'expire']);
});

test('nobody is reminded of what is answered or over', () => {
  const told = underReview();
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(refusalOf(() => remind(told))).toBe('NothingToDo');
  silent(told, 'legal');
  expect(refusalOf(() => remind(told, 'legal'))).toBe('NothingToDo');
});
