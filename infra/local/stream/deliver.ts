import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Mapping } from '../template/mappings.ts';
import type { StreamRecord } from './api.ts';

export type Delivery = {
  mapping: Mapping;
  invoke(name: string, event: { Records: StreamRecord[] }): Promise<unknown>;
  /** Everything up to this record has been dealt with. */
  done(upTo: StreamRecord): void;
  /** Tried as often as the mapping allows. */
  giveUp(records: StreamRecord[], problem: string): void;
  signal: AbortSignal;
};

/** Hands records over in order until each is done or given up, as an event source mapping does. */
export const deliver = async (records: StreamRecord[], delivery: Delivery): Promise<void> => {
  const { batchSize } = delivery.mapping;
  for (let start = 0; start < records.length; start += batchSize) {
    await deliverBatch(records.slice(start, start + batchSize), delivery);
  }
};

const deliverBatch = async (batch: StreamRecord[], delivery: Delivery): Promise<void> => {
  const firstTry = Date.now();
  let rest = batch;
  for (let failures = 0; rest.length > 0; failures += 1) {
    delivery.signal.throwIfAborted();
    const { succeeded, problem } = await attempt(rest, delivery);
    const last = rest[succeeded - 1];
    if (last) delivery.done(last);
    if (succeeded > 0) failures = 0;
    rest = rest.slice(succeeded);
    if (rest.length === 0) return;
    if (delivery.mapping.bisects && rest.length > 1) return bisect(rest, delivery);
    if (isExhausted(delivery.mapping, failures, firstTry)) return giveUp(rest, problem, delivery);
    await pause(Math.min(100 * 2 ** failures, 10_000), undefined, { signal: delivery.signal });
  }
};

const bisect = async (records: StreamRecord[], delivery: Delivery): Promise<void> => {
  const middle = Math.ceil(records.length / 2);
  await deliverBatch(records.slice(0, middle), delivery);
  await deliverBatch(records.slice(middle), delivery);
};

const isExhausted = ({ retries, maximumAgeSeconds }: Mapping, failures: number, firstTry: number): boolean =>
  failures >= retries || Date.now() - firstTry > maximumAgeSeconds * 1000;

const giveUp = (records: StreamRecord[], problem: string, delivery: Delivery): void => {
  delivery.giveUp(records, problem);
  const last = records.at(-1);
  if (last) delivery.done(last);
};

/** How many records, from the first, the function has dealt with. */
const attempt = async (records: StreamRecord[], { mapping, invoke }: Delivery) => {
  try {
    const answer = await invoke(mapping.function, { Records: records });
    const succeeded = mapping.reportsFailures ? firstFailure(records, answer) : records.length;
    return { succeeded, problem: 'The function reported a failure.' };
  } catch (failure) {
    return { succeeded: 0, problem: (failure as Error).message };
  }
};

const Answer = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() }).nullish();

/** Lambda goes back to the earliest failure reported, and to the start when it cannot understand the report. */
const firstFailure = (records: StreamRecord[], answer: unknown): number => {
  const report = Answer.safeParse(answer);
  if (!report.success) return 0;
  const failed = (report.data?.batchItemFailures ?? []).map(({ itemIdentifier }) =>
    Math.max(
      0,
      records.findIndex((record) => record.dynamodb.SequenceNumber === itemIdentifier),
    ),
  );
  return Math.min(records.length, ...failed);
};
