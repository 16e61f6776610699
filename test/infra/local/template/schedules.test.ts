import { expect, test } from 'vitest';
import { schedulesOf } from '../../../../infra/local/template/schedules.ts';
import { cloudWith } from './fixture.ts';

const rule = (properties: object) => cloudWith({ Rule: { Type: 'AWS::Events::Rule', Properties: properties } });

test('rates are understood in minutes, hours and days', () => {
  const seconds = (ScheduleExpression: string) => schedulesOf(rule({ ScheduleExpression }))[0]?.everySeconds;
  expect([seconds('rate(1 minute)'), seconds('rate(6 hours)'), seconds('rate(1 day)')]).toEqual([60, 21_600, 86_400]);
});

test('a rule that is off or listens for events is no schedule', () => {
  expect(schedulesOf(rule({ ScheduleExpression: 'rate(1 minute)', State: 'DISABLED' }))).toEqual([]);
  expect(schedulesOf(rule({ EventPattern: { source: ['aws.ses'] } }))).toEqual([]);
});

test('a schedule that cannot be followed here is a fault', () => {
  expect(() => schedulesOf(rule({ ScheduleExpression: 'cron(0 8 * * ? *)' }))).toThrow('cron(0 8 * * ? *)');
});
