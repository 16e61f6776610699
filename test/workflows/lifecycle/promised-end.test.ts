import { expect, test } from 'vitest';
import { resume } from '../../../workflows/lifecycle/staff/resume.ts';
import { directory } from '../contract-examples.ts';
import { atText, signed } from '../contract-story.ts';
import { deedOn } from './staff/deeds.ts';
import { type Story, silent } from './story.ts';

const later = new Date('2026-12-07T10:00:00Z');

/** The platform has signed, IMTCloud is asked, and days later staff resume a run that had stopped. */
const resumed = (): { told: Story; promised: string } => {
  const told = atText();
  told.answer('text', 'requester', 'accept');
  signed(told, 'sign', 'firstSigner');
  told.open('countersign');
  const promised = told.row('countersign').deadline;
  const head = { ...told.head, start: false, incident: 'execution stuck' };
  const event = { type: 'ExecutionStuck', at: later.toISOString(), by: 'run' } as const;
  told.apply({ head, asks: [], event, notices: [] });
  told.apply(resume(told.governed(), { ...deedOn(told), running: false, at: later }, directory));
  told.open('countersign', later);
  return { told, promised };
};

test('C8: a request that staff resume keeps the day on which the platform’s signature lapses: it signed knowing it', () => {
  const { told, promised } = resumed();
  expect([told.head.round, told.row('countersign').deadline]).toEqual([2, promised]);
  expect(told.row('countersign').schedule.at(-1)).toEqual({ at: promised, step: 'expire' });
  expect(told.row('countersign').schedule.every(({ at }) => at <= promised)).toBe(true);
  silent(told, 'countersign');
  expect(told.head.status).toBe('undecided');
});
