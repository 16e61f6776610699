import { expect, test } from 'vitest';
import { checksIn, remarksIn } from '../../../workflows/lifecycle/checked.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { directory, publisher } from '../examples.ts';
import { story, underReview } from './story.ts';

test('a check about days is judged by the day when the form was sent', () => {
  const told = story({ ...publisher, firstDay: '2026-11-24' });
  const failing = checksIn(told.governed(), directory).filter(({ passes }) => !passes);
  expect(failing).toEqual([]);
});

test('names that pass for others are for those who decide', () => {
  const told = underReview({ ...publisher, thirdPartyName: 'Aulas del Norte' });
  const on = (ask: string) => remarksIn(told.governed(), askNamed(told.governed().workflow, ask), directory).length;
  expect([on('commercial'), on('management'), on('terms')]).toEqual([1, 1, 0]);
});
