import { expect, test } from 'vitest';
import { only } from './synthesized.ts';

const table = only('AWS::DynamoDB::GlobalTable');

test('the table keeps its logical id', () => {
  expect(table.id).toBe('Table');
});

test('the table outlives its stack, and can be brought back to any second of the last weeks', () => {
  expect(table.DeletionPolicy).toBe('Retain');
  expect(table.Properties.Replicas).toMatchObject([
    { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
  ]);
});

test('its stream shows rows as they are now, and rows that are over go by themselves', () => {
  expect(table.Properties).toMatchObject({
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  });
});

test('an index copies only what it is for', () => {
  expect(table.Properties.GlobalSecondaryIndexes).toMatchObject([
    { IndexName: 'due', Projection: { ProjectionType: 'KEYS_ONLY' } },
    { IndexName: 'list', Projection: { ProjectionType: 'INCLUDE' } },
  ]);
});
