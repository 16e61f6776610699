import { expect, test } from 'vitest';
import { notBefore } from '../../../workflows/lifecycle/times-after.ts';

const head = { changedAt: '2026-11-24T09:00:07.695Z' };
const at = (instant: string) => notBefore(new Date(instant), { head } as Parameters<typeof notBefore>[1]).toISOString();

test('what a record of the stream brings is never before what was written last', () => {
  expect(at('2026-11-24T09:00:07.000Z')).toBe(head.changedAt);
  expect(at('2026-11-24T09:00:08.000Z')).toBe('2026-11-24T09:00:08.000Z');
});
