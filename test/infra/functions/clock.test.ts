import { expect, test } from 'vitest';
import { functionId, idIn, only } from '../synthesized.ts';

const [target] = only('AWS::Events::Rule').Properties.Targets as Record<string, unknown>[];

test('the clock is told the time every minute', () => {
  expect(only('AWS::Events::Rule').Properties).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
  });
  expect(idIn(target?.Arn)).toBe(functionId('clock'));
});

test('a minute that failed is not repeated, but somebody hears of it', () => {
  expect(only('AWS::Lambda::EventInvokeConfig').Properties).toMatchObject({ MaximumRetryAttempts: 0 });
  expect(idIn(target?.DeadLetterConfig)).toBe(only('AWS::SQS::Queue').id);
});
