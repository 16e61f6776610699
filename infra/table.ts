import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { AttributeType, ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { keepLogicalId } from './logical-id.ts';

/** The one table: requests with all that belongs to them, links, sessions, the directory. It cannot be deleted by accident. */
export const addTable = (stack: Stack): TableV2 => {
  const table = new TableV2(stack, 'Table', {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    globalSecondaryIndexes: [due, list],
    timeToLiveAttribute: 'expiresAt',
    dynamoStream: StreamViewType.NEW_IMAGE,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  keepLogicalId(table, 'Table');
  return table;
};

/** The indexes that a function may query. */
export type IndexName = 'due' | 'list';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** What the clock looks for. Sparse: only rows that wait for an instant have the attribute. */
const due = {
  indexName: 'due' satisfies IndexName,
  partitionKey: text('due'),
  sortKey: text('dueAt'),
  projectionType: ProjectionType.KEYS_ONLY,
};

/** What staff see in the list of requests; nothing else is copied. */
const list = {
  indexName: 'list' satisfies IndexName,
  partitionKey: text('list'),
  sortKey: text('listedAt'),
  projectionType: ProjectionType.INCLUDE,
  nonKeyAttributes: [
    'workflow',
    'status',
    'waitingFor',
    'title',
    'addresses',
    'createdAt',
    'deadline',
    'nextAt',
    'incident',
  ],
};
