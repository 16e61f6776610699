import { expect, test } from 'vitest';
import { functionNameIn } from '../../../../infra/local/template/functions.ts';

const arn = 'arn:aws:lambda:eu-south-2:000000000000:function:Web2A_B';

test.each([
  ['Web2A_B'],
  [arn],
  [`${arn}:live`],
  [`arn:aws:apigateway:eu-south-2:lambda:path/2015-03-31/functions/${arn}/invocations`],
  [`arn:aws:apigateway:eu-south-2:lambda:path/2015-03-31/functions/${arn}:live/invocations`],
])('%s names the function', (name) => {
  expect(functionNameIn(name)).toBe('Web2A_B');
});

test('a queue is no function', () => {
  expect(() => functionNameIn('arn:aws:sqs:eu-south-2:000000000000:Queue')).toThrow('not the ARN of a function');
});
