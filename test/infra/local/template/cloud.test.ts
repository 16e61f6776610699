import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTemplate, templateIn } from '../../../../infra/local/template/cloud.ts';
import { functionsOf } from '../../../../infra/local/template/functions.ts';
import { mappingsOf } from '../../../../infra/local/template/mappings.ts';
import { routesOf } from '../../../../infra/local/template/routes.ts';
import { schedulesOf } from '../../../../infra/local/template/schedules.ts';
import { tableOf } from '../../../../infra/local/template/table.ts';
import { fixture } from './fixture.ts';

const cloud = readTemplate(templateIn(fixture));

test('a function comes with its code, its limits and its environment resolved', () => {
  expect(functionsOf(cloud, fixture)).toContainEqual({
    name: 'Web',
    folder: join(fixture, 'web'),
    handler: 'index.handler',
    environment: { TABLE_NAME: 'Table', PUBLIC_URL: 'https://aval.example' },
    timeoutSeconds: 2,
    memoryMegabytes: 256,
  });
});

test('a route leads to its function, whatever alias the integration names', () => {
  expect(routesOf(cloud)).toEqual([{ key: '$default', function: 'Web' }]);
});

test('the mapping comes with its filter and what it does about failures', () => {
  expect(mappingsOf(cloud)).toEqual([
    {
      function: 'Relay',
      filters: [{ eventName: ['INSERT', 'MODIFY'], dynamodb: { NewImage: { work: { S: [{ exists: true }] } } } }],
      batchSize: 10,
      reportsFailures: true,
      bisects: true,
      retries: 3,
      maximumAgeSeconds: Number.POSITIVE_INFINITY,
    },
  ]);
});

test('the schedule says how often it fires whom', () => {
  expect(schedulesOf(cloud)).toMatchObject([{ rule: 'EveryMinute', everySeconds: 60, functions: ['Clock'] }]);
});

test('the table comes with its indexes, its stream and what its rows expire by', () => {
  const { create, expiresBy } = tableOf(cloud);
  expect(create).toMatchObject({
    TableName: 'Table',
    GlobalSecondaryIndexes: [{ IndexName: 'due' }],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  });
  expect(expiresBy).toBe('expiresAt');
});
