import { UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { World } from './world.ts';

type Parameters_ = { ExpressionAttributeValues?: Record<string, { S?: string }> };

/** The token that a task writes, if it writes one. */
export const tokenIn = (parameters: unknown): string | undefined =>
  (parameters as Parameters_).ExpressionAttributeValues?.[':token']?.S;

/** The same write with the token of its entry: after a restart the interpreter makes up another one. */
export const withToken = (parameters: unknown, token: string): UpdateItemCommandInput => {
  const given = parameters as Parameters_;
  const values = given.ExpressionAttributeValues ?? {};
  if (!(':token' in values)) return given as UpdateItemCommandInput;
  return {
    ...given,
    ExpressionAttributeValues: { ...values, ':token': { S: token } },
  } as unknown as UpdateItemCommandInput;
};

/** AWS retries a task that was throttled; here the database may be starting again. */
export const write = async ({ dynamodb }: World, parameters: UpdateItemCommandInput): Promise<void> => {
  for (let tries = 1; ; tries++) {
    try {
      await dynamodb.send(new UpdateItemCommand(parameters));
      return;
    } catch (error) {
      if (tries >= 30) throw Object.assign(new Error(String(error)), { name: 'DynamoDb.DynamoDbException' });
      await new Promise((resolve) => setTimeout(resolve, Math.min(2_000, 50 * 2 ** tries)));
    }
  }
};
