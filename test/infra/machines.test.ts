import { expect, test } from 'vitest';
import { workflows } from '../../workflows/register.ts';
import { actionsIn, statementsOf } from './statements.ts';
import { idIn, idsOf, only, propertiesOf, resources } from './synthesized.ts';

const type = 'AWS::StepFunctions::StateMachine';

test('a machine that people wait in keeps its logical id for ever', () => {
  expect(idsOf(type)).toEqual([
    'ThirdPartyAgreementMachine',
    'IntegrationContractMachine',
    'ChangeOfImplementerMachine',
  ]);
});

test('every workflow has its machine', () => {
  expect(idsOf(type)).toHaveLength(workflows.length);
});

test('a machine is Standard, traced, and logs every event without what it carries', () => {
  for (const properties of propertiesOf(type))
    expect(properties).toMatchObject({
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    });
});

test('a machine stays for those who wait in it', () => {
  for (const id of idsOf(type)) expect(resources[id]?.DeletionPolicy).toBe('Retain');
});

test('a definition is whole: the table is its only substitution', () => {
  for (const { DefinitionString, DefinitionSubstitutions } of propertiesOf(type)) {
    const names = [...String(DefinitionString).matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect([...new Set(names)]).toEqual(['TableName']);
    expect(DefinitionSubstitutions).toEqual({ TableName: { Ref: 'Table' } });
    expect(JSON.parse(String(DefinitionString))).toHaveProperty('StartAt');
  }
});

test('a machine may write rows, its log and its traces', () => {
  const role = idIn(propertiesOf(type)[0]?.RoleArn);
  const actions = statementsOf(role).flatMap(actionsIn);
  expect(actions.filter((action) => !/^(logs|xray):/.test(action))).toEqual(['dynamodb:UpdateItem']);
});

test('the link key and the staff stay where they are too', () => {
  expect(resources.LinkKey).toMatchObject({ Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain' });
  expect(only('AWS::Cognito::UserPool')).toMatchObject({ id: 'UserPool', DeletionPolicy: 'Retain' });
});
