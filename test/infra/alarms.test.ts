import { expect, test } from 'vitest';
import { functionId, functionNames, idIn, only, propertiesOf } from './synthesized.ts';

const watched = propertiesOf('AWS::CloudWatch::Alarm').map(({ MetricName, Dimensions }) => [
  MetricName,
  idIn(Dimensions),
]);

test('one dead letter is enough to look', () => {
  expect(watched).toContainEqual(['ApproximateNumberOfMessagesVisible', only('AWS::SQS::Queue').id]);
});

test('every function is watched for errors', () => {
  for (const name of functionNames) expect(watched).toContainEqual(['Errors', functionId(name)]);
});
