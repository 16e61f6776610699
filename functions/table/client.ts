import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * A client that asks again when the table is busy or an answer is lost, and keeps its connections.
 * Standard, not adaptive: one busy row must not slow down everything else.
 */
export const tableClient = (more: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    retryMode: 'standard',
    maxAttempts: 6,
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: 100 },
      httpsAgent: { keepAlive: true, maxSockets: 100 },
    },
    ...more,
  });
