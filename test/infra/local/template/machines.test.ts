// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes its placeholders like this
import { expect, test } from 'vitest';
import { machinesOf } from '../../../../infra/local/template/machines.ts';
import { cloudWith } from './fixture.ts';

test('a machine comes with its definition, the names of this machine filled in', () => {
  const cloud = cloudWith({
    Table: { Type: 'AWS::DynamoDB::GlobalTable', Properties: {} },
    Agreement: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        DefinitionString: {
          'Fn::Join': ['', ['{"StartAt":"Ask","Comment":"', { Ref: 'AWS::Region' }, ' ${TableName}"}']],
        },
        DefinitionSubstitutions: { TableName: { Ref: 'Table' } },
      },
    },
  });
  expect(machinesOf(cloud)).toEqual({
    'arn:aws:states:eu-south-2:000000000000:stateMachine:Agreement': { StartAt: 'Ask', Comment: 'eu-south-2 Table' },
  });
});

test('a definition that is not in the template is a fault', () => {
  const Properties = { DefinitionS3Location: { Bucket: 'b', Key: 'k' } };
  const cloud = cloudWith({ Agreement: { Type: 'AWS::StepFunctions::StateMachine', Properties } });
  expect(() => machinesOf(cloud)).toThrow('The definition of the state machine Agreement is not in the template.');
});
