import type { Resource } from './cloud.ts';

/** Where this machine pretends to be. */
export const account = '000000000000';
export const region = 'eu-south-2';

/** What `Ref` gives: the same at every start. */
export const referenceTo = (id: string, resource: Resource): string => {
  const { FunctionName, Name } = resource.Properties;
  if (resource.Type === 'AWS::Lambda::Version') return `${functionArn(String(FunctionName))}:1`;
  if (resource.Type === 'AWS::Lambda::Alias') return `${functionArn(String(FunctionName))}:${Name}`;
  if (resource.Type === 'AWS::SQS::Queue')
    return `https://sqs.${region}.amazonaws.com/${account}/${nameOf(id, resource)}`;
  return referredByArn.includes(resource.Type) ? arnOf(id, resource) : nameOf(id, resource);
};

/** What `Fn::GetAtt` gives: ARNs as AWS writes them, everything else a readable constant. */
export const attributeOf = (id: string, attribute: string, resource: Resource): string => {
  if (attribute === 'Arn') return arnOf(id, resource);
  if (attribute === 'StreamArn') return `${arnOf(id, resource)}/stream/local`;
  if (attribute === 'ApiEndpoint') return `https://${id}.execute-api.${region}.amazonaws.com`;
  if (attribute === 'Name' || attribute.endsWith('Name')) return nameOf(id, resource);
  return `${id}.${attribute}`;
};

const referredByArn = ['AWS::StepFunctions::StateMachine', 'AWS::SNS::Topic'];

const nameOf = (id: string, { Type, Properties }: Resource): string => {
  const given = Properties[nameProperties[Type] ?? 'Name'];
  return typeof given === 'string' ? given : id;
};

const nameProperties: Record<string, string> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::StepFunctions::StateMachine': 'StateMachineName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::KMS::Alias': 'AliasName',
};

const arnOf = (id: string, resource: Resource): string => {
  const [service = '', kind = ''] = arnShapes[resource.Type] ?? ['local', 'resource/'];
  return `arn:aws:${service}:${region}:${account}:${kind}${nameOf(id, resource)}`;
};

const functionArn = (name: string) =>
  name.startsWith('arn:') ? name : `arn:aws:lambda:${region}:${account}:function:${name}`;

const arnShapes: Record<string, [service: string, kind: string]> = {
  'AWS::DynamoDB::Table': ['dynamodb', 'table/'],
  'AWS::DynamoDB::GlobalTable': ['dynamodb', 'table/'],
  'AWS::Lambda::Function': ['lambda', 'function:'],
  'AWS::StepFunctions::StateMachine': ['states', 'stateMachine:'],
  'AWS::SNS::Topic': ['sns', ''],
  'AWS::SQS::Queue': ['sqs', ''],
  'AWS::KMS::Key': ['kms', 'key/'],
  'AWS::Events::Rule': ['events', 'rule/'],
  'AWS::IAM::Role': ['iam', 'role/'],
  'AWS::S3::Bucket': ['s3', ''],
  'AWS::Logs::LogGroup': ['logs', 'log-group:'],
  'AWS::Cognito::UserPool': ['cognito-idp', 'userpool/'],
  'AWS::SES::EmailIdentity': ['ses', 'identity/'],
  'AWS::SES::ConfigurationSet': ['ses', 'configuration-set/'],
};
