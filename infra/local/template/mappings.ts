import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import { functionNameIn } from './functions.ts';

/** A function fed by the table's stream. `retries` and `maximumAgeSeconds` are infinite when AWS would not stop. */
export type Mapping = {
  function: string;
  filters: unknown[];
  batchSize: number;
  reportsFailures: boolean;
  bisects: boolean;
  retries: number;
  maximumAgeSeconds: number;
};

export const mappingsOf = (cloud: Cloud): Mapping[] =>
  cloud.of('AWS::Lambda::EventSourceMapping', Properties).flatMap(({ properties }) => {
    if (!properties.EventSourceArn.includes('/stream/')) return [];
    return {
      function: functionNameIn(properties.FunctionName),
      filters: properties.FilterCriteria.Filters.map(({ Pattern }) => JSON.parse(Pattern)),
      batchSize: properties.BatchSize,
      reportsFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      bisects: properties.BisectBatchOnFunctionError,
      retries: endless(properties.MaximumRetryAttempts),
      maximumAgeSeconds: endless(properties.MaximumRecordAgeInSeconds),
    };
  });

const endless = (limit: number) => (limit < 0 ? Number.POSITIVE_INFINITY : limit);

const Properties = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  FilterCriteria: z
    .object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) })
    .default({ Filters: [] }),
  BatchSize: z.coerce.number().default(100),
  FunctionResponseTypes: z.array(z.string()).default([]),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  MaximumRecordAgeInSeconds: z.coerce.number().default(-1),
});
