import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Cloud } from './cloud.ts';

/** What to create the table with, and the attribute by which rows expire. */
export type Table = { create: CreateTableCommandInput; expiresBy: string | undefined };

/** The one table of the template. */
export const tableOf = (cloud: Cloud): Table => {
  const tables = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'].flatMap((type) => cloud.of(type, Properties));
  const [table, ...others] = tables;
  if (!table || others.length > 0)
    throw new Error(`The local stack serves one table; the template has ${tables.length}.`);
  const { id, properties } = table;
  const create = {
    TableName: properties.TableName ?? id,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: properties.AttributeDefinitions,
    KeySchema: properties.KeySchema,
    ...(properties.GlobalSecondaryIndexes && { GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes }),
    StreamSpecification: { StreamEnabled: true, StreamViewType: properties.StreamSpecification.StreamViewType },
  } as CreateTableCommandInput;
  return { create, expiresBy: properties.TimeToLiveSpecification?.AttributeName };
};

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
const Projection = z.object({ ProjectionType: z.string(), NonKeyAttributes: z.array(z.string()).optional() });
const Properties = z.object({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  KeySchema,
  GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string(), KeySchema, Projection })).optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).default({ StreamViewType: 'NEW_IMAGE' }),
  TimeToLiveSpecification: z.object({ AttributeName: z.string().optional() }).optional(),
});
