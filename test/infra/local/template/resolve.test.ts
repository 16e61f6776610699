// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes its placeholders like this
import { expect, test } from 'vitest';
import { Template } from '../../../../infra/local/template/cloud.ts';
import { resolverOf } from '../../../../infra/local/template/resolve.ts';

const resolve = resolverOf(
  Template.parse({
    Parameters: { Qualifier: { Type: 'String', Default: 'hnb' } },
    Resources: {
      Table: { Type: 'AWS::DynamoDB::GlobalTable' },
      Web: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: { 'Fn::Sub': '${AWS::StackName}-web' } } },
      Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Web' }, Name: 'live' } },
      Machine: { Type: 'AWS::StepFunctions::StateMachine' },
      Queue: { Type: 'AWS::SQS::Queue' },
    },
  }),
);
const machine = 'arn:aws:states:eu-south-2:000000000000:stateMachine:Machine';

test.each([
  [{ Ref: 'Table' }, 'Table'],
  [{ Ref: 'Qualifier' }, 'hnb'],
  [{ Ref: 'Web' }, 'Aval-web'],
  [{ Ref: 'Live' }, 'arn:aws:lambda:eu-south-2:000000000000:function:Aval-web:live'],
  [{ Ref: 'Machine' }, machine],
  [{ Ref: 'AWS::Region' }, 'eu-south-2'],
  [{ 'Fn::GetAtt': ['Web', 'Arn'] }, 'arn:aws:lambda:eu-south-2:000000000000:function:Aval-web'],
  [{ 'Fn::GetAtt': ['Table', 'StreamArn'] }, 'arn:aws:dynamodb:eu-south-2:000000000000:table/Table/stream/local'],
  [{ 'Fn::Join': ['', ['{"agreement":"', { Ref: 'Machine' }, '"}']] }, `{"agreement":"${machine}"}`],
  [
    { 'Fn::Sub': ['${!literal} ${Queue.Arn} ${given}', { given: { Ref: 'Table' } }] },
    '${literal} arn:aws:sqs:eu-south-2:000000000000:Queue Table',
  ],
  [{ 'Fn::Select': [6, { 'Fn::Split': [':', { Ref: 'Machine' }] }] }, 'Machine'],
])('%j is what it is on this machine', (intrinsic, value) => {
  expect(resolve({ deep: [intrinsic] })).toEqual({ deep: [value] });
});

test('what has no value is left out', () => {
  expect(resolve({ kept: 1, gone: { Ref: 'AWS::NoValue' }, list: [{ Ref: 'AWS::NoValue' }, 2] })).toEqual({
    kept: 1,
    list: [2],
  });
});

test('what it cannot resolve it names', () => {
  expect(() => resolve({ 'Fn::ImportValue': 'x' })).toThrow('Fn::ImportValue, which the local stack cannot resolve');
  expect(() => resolve({ Ref: 'Nothing' })).toThrow('refers to Nothing');
  expect(() => resolve({ 'Fn::GetAtt': ['Nothing', 'Arn'] })).toThrow('refers to Nothing');
});
