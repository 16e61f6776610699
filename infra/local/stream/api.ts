import { region } from '../template/names.ts';

/** The stream of DynamoDB Local, by its JSON API: its SDK client is no dependency of Aval. */
export type StreamApi = {
  describe(arn: string): Promise<Shard[]>;
  /** An iterator behind `after`, or at the oldest record that is left. */
  iterator(at: { arn: string; shard: string; after: string | undefined }): Promise<string>;
  read(iterator: string): Promise<{ records: StreamRecord[]; next: string | undefined }>;
};

export type Shard = { id: string; parent: string | undefined };
export type StreamRecord = {
  eventID: string;
  eventName: string;
  dynamodb: { SequenceNumber: string; [more: string]: unknown };
  [more: string]: unknown;
};

/** A refusal by the service, with the name of its exception. */
export class StreamRefused extends Error {}

export const streamApi = (url: string): StreamApi => ({
  describe: async (arn) => {
    const shards: { ShardId: string; ParentShardId?: string }[] = [];
    let last: string | undefined;
    do {
      const page = await call(url, 'DescribeStream', { StreamArn: arn, ExclusiveStartShardId: last });
      shards.push(...page.StreamDescription.Shards);
      last = page.StreamDescription.LastEvaluatedShardId;
    } while (last);
    return shards.map(({ ShardId, ParentShardId }) => ({ id: ShardId, parent: ParentShardId }));
  },
  iterator: async ({ arn, shard, after }) => {
    const where = after
      ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }
      : { ShardIteratorType: 'TRIM_HORIZON' };
    return (await call(url, 'GetShardIterator', { StreamArn: arn, ShardId: shard, ...where })).ShardIterator;
  },
  read: async (iterator) => {
    const page = await call(url, 'GetRecords', { ShardIterator: iterator, Limit: 1000 });
    return { records: page.Records, next: page.NextShardIterator };
  },
});

const call = async (url: string, operation: string, body: object) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      // DynamoDB Local wants a signature and does not check it.
      authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(body),
  });
  const answer = JSON.parse(await response.text());
  if (!response.ok) throw new StreamRefused(String(answer.__type).split('#').at(-1));
  return answer;
};
