import type { DynamoDBBatchItemFailure, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { text } from '../../workflows/plain.ts';
import { log } from '../log.ts';
import { nameOf } from '../table/keys.ts';
import type { RelayPorts } from './ports.ts';
import { sendMessage } from './sending.ts';

// The rules of requests are read when the first row comes that needs them: most rows are mails.
const deeds = () => import('./deeds.ts');

/** What the relay reads of a record: which row, and when. Everything else it reads from the table. */
const Record = z.object({
  dynamodb: z.object({
    SequenceNumber: text,
    ApproximateCreationDateTime: z.number(),
    Keys: z.object({ pk: z.object({ S: text }), sk: z.object({ S: text }) }),
    NewImage: z.optional(z.object({ outcome: z.optional(z.object({ S: z.enum(['approved', 'stuck']) })) })),
  }),
});

/**
 * Rows with work, from the table's stream: each is done, those of a request one after another and requests beside each
 * other; one that cannot be does not hold up the others of its batch.
 */
export const relay =
  (ports: RelayPorts) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const requests = Map.groupBy(Records, (record) => record.dynamodb?.Keys?.pk?.S);
    const failed = await Promise.all([...requests.values()].map((records) => inTurn(ports, records)));
    return { batchItemFailures: failed.flat() };
  };

const inTurn = async (ports: RelayPorts, records: DynamoDBRecord[]): Promise<DynamoDBBatchItemFailure[]> => {
  const failed: DynamoDBBatchItemFailure[] = [];
  for (const record of records) {
    if (!(await done(ports, record))) failed.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
  }
  return failed;
};

const done = async (ports: RelayPorts, record: DynamoDBRecord): Promise<boolean> => {
  const sk = record.dynamodb?.Keys?.sk?.S;
  const pk = record.dynamodb?.Keys?.pk?.S;
  try {
    await work(ports, Record.parse(record));
    return true;
  } catch (error) {
    log.error('work not done', {
      pk,
      sk,
      reason: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
    });
    return false;
  }
};

const work = async (ports: RelayPorts, { dynamodb }: z.infer<typeof Record>): Promise<void> => {
  const at = new Date(dynamodb.ApproximateCreationDateTime * 1000);
  const named = nameOf({ pk: dynamodb.Keys.pk.S, sk: dynamodb.Keys.sk.S });
  if (!named) throw new Error('No row of a request');
  const { request, row } = named;
  switch (row.kind) {
    case 'head':
      return (await deeds()).startRun(ports, request);
    case 'ask':
      return (await deeds()).serveAsk(ports, { request, ask: row.ask, round: row.round, at });
    case 'end':
      return (await deeds()).concludeRun(ports, {
        request,
        run: row.run,
        outcome: dynamodb.NewImage?.outcome?.S ?? 'stuck',
        at,
      });
    case 'mail':
      return sendMessage(ports, { request, message: row.message, at });
    case 'form':
    case 'trail':
      return undefined;
  }
};
