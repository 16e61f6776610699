import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';

/** What the table's index `due` says is to be done, and when. */
export type Due = {
  /** The earliest moment after an instant at which something is due. */
  firstAfter(instant: Date): Promise<Date | undefined>;
  /** The rows that should have been dealt with by then; at most a page of them. */
  overdue(at: Date): Promise<string[]>;
};

export const dueIn = (client: DynamoDBClient, tableName: string): Due => {
  const query = async (comparison: '>' | '<=', instant: Date, limit: number) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: 'due',
        KeyConditionExpression: `#due = :due AND #at ${comparison} :at`,
        ExpressionAttributeNames: { '#due': 'due', '#at': 'dueAt' },
        ExpressionAttributeValues: { ':due': { S: 'due' }, ':at': { S: instant.toISOString() } },
        Limit: limit,
      }),
    );
    return Items;
  };
  return {
    firstAfter: async (instant) => {
      const [row] = await query('>', instant, 1);
      return row?.dueAt?.S === undefined ? undefined : new Date(row.dueAt.S);
    },
    overdue: async (at) => (await query('<=', at, 100)).map(({ pk, sk, dueAt }) => `${pk?.S} ${sk?.S} ${dueAt?.S}`),
  };
};
