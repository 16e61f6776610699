import type { DynamoDBRecord } from 'aws-lambda';
import { memoryRows, type Rows } from '../../functions/ledger/memory/rows.ts';
import type { Key } from '../../functions/table/keys.ts';

/** The rows of the table, and its stream: a record for every write that leaves a row with work. */
export const rowsWithStream = (now: () => Date): { rows: Rows; stream: DynamoDBRecord[] } => {
  const rows = memoryRows();
  const stream: DynamoDBRecord[] = [];
  let written = 0;
  const tell = ({ pk, sk }: Key): void => {
    const item = rows.get({ pk, sk });
    if (item?.work === undefined) return;
    stream.push({
      eventName: 'MODIFY',
      dynamodb: {
        SequenceNumber: String(++written),
        ApproximateCreationDateTime: Math.floor(now().getTime() / 1000),
        Keys: { pk: { S: pk }, sk: { S: sk } },
        NewImage: { ...(typeof item.outcome === 'string' && { outcome: { S: item.outcome } }) },
      },
    });
  };
  const telling: Rows = {
    ...rows,
    put: (item) => {
      rows.put(item);
      tell(item);
    },
    update: (changing) => {
      const item = rows.update(changing);
      tell(changing.key);
      return item;
    },
    write: (steps) => {
      rows.write(steps);
      for (const step of steps) if (!('check' in step)) tell('put' in step ? step.put : step.update.key);
    },
  };
  return { rows: telling, stream };
};
