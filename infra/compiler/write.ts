import type { Retrier } from './asl.ts';

/** An attribute as DynamoDB takes it: a string or a number, fixed or (with `.$`) taken from the state when it runs. */
export type Attribute = { S: string } | { 'S.$': string } | { 'N.$': string };

export const request: Attribute = { 'S.$': '$.request' };
export const enteredAt: Attribute = { 'S.$': '$$.State.EnteredTime' };
/** DynamoDB takes numbers as strings. */
export const numbered = (path: string): Attribute => ({ 'N.$': `States.Format('{}', ${path})` });

/** A row that belongs to the request: `<prefix>#<number at path>`. */
export const rowKey = (prefix: string, path: string): Attribute => ({
  'S.$': `States.Format('${prefix}#{}', ${path})`,
});

/** Sets these attributes of a row, whether or not it exists: it has no condition, so it cannot fail over what it finds. */
export const writeTo = (sk: Attribute, attributes: Readonly<Record<string, Attribute>>) => {
  const names = Object.keys(attributes);
  return {
    TableName: `\${TableName}`,
    Key: { pk: rowKey('request', '$.request'), sk },
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
  };
};

/**
 * What passes by itself, under the names that Step Functions gives to errors of its SDK integrations (always with
 * `Exception` at the end; `DynamoDbException` is whatever the SDK does not model, such as 503). Up to two hours.
 */
export const retry: Retrier = {
  ErrorEquals: [
    'DynamoDb.InternalServerErrorException',
    'DynamoDb.ProvisionedThroughputExceededException',
    'DynamoDb.RequestLimitExceededException',
    'DynamoDb.ThrottlingException',
    'DynamoDb.TransactionConflictException',
    'DynamoDb.DynamoDbException',
    'DynamoDb.SdkClientException',
  ],
  MaxAttempts: 120,
  MaxDelaySeconds: 60,
  JitterStrategy: 'FULL',
};
