import { readFileSync } from 'node:fs';
import { type AttributeValue, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../../../infra/local/stack.ts';
import { fixture } from './template/fixture.ts';
import { temporaryFolderForAll } from './temporary.ts';

const data = temporaryFolderForAll();
const start = () => startStack({ port: 0, data, fresh: false, speed: 1, assembly: fixture, report: () => undefined });

let stack: Stack;
let table: DynamoDBClient;
const open = async () => {
  stack = await start();
  table = new DynamoDBClient({
    endpoint: String(stack.env.AWS_ENDPOINT_URL_DYNAMODB),
    region: 'eu-south-2',
    maxAttempts: 20,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
};
beforeAll(open);
afterAll(() => stack.close());

const write = (id: string, more: Record<string, AttributeValue>) =>
  table.send(new PutItemCommand({ TableName: stack.tableName, Item: { pk: { S: id }, sk: { S: 'row' }, ...more } }));
const read = async (id: string) =>
  (await table.send(new GetItemCommand({ TableName: stack.tableName, Key: { pk: { S: id }, sk: { S: 'row' } } }))).Item;
const due = (at: string) => ({ due: { S: 'due' }, dueAt: { S: at } });

test('a page is served by the function of its route', async () => {
  const response = await fetch(`${stack.urls.web}/`);
  expect([response.status, await response.text()]).toEqual([200, '<p>é</p>']);
});

test('a row with work is relayed, at policy time, before it is quiet', async () => {
  const before = Math.floor(stack.now().getTime() / 1000);
  await write('work', { work: { S: 'mail' } });
  await stack.quiet();
  const row = await read('work');
  expect(row).not.toHaveProperty('work');
  expect(Number(row?.relayedAt?.N)).toBeGreaterThanOrEqual(before);
});

test('a row without work is nobody’s business', async () => {
  await write('idle', { size: { N: '1' } });
  await stack.quiet();
  expect(await read('idle')).not.toHaveProperty('relayedAt');
});

test('a failing row is tried as often as the mapping says, then lies in the dead letters', async () => {
  await write('poison', { work: { S: 'mail' }, poison: { BOOL: true } });
  await write('healthy', { work: { S: 'mail' } });
  await stack.quiet();
  expect(await read('healthy')).not.toHaveProperty('work');
  const lines = readFileSync(`${data}/dead-letters.jsonl`, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).records[0].dynamodb.Keys.pk.S)).toContain('poison');
});

test('time moved on stops at each due moment in between', async () => {
  const [first, second] = ['2027-02-01T09:00:00.000Z', '2027-02-03T09:00:00.000Z'];
  await write('second', due(second));
  await write('first', due(first));
  await write('beyond', due('2027-03-01T00:00:00.000Z'));
  const now = await stack.advance({ until: new Date('2027-02-10T00:00:00Z') });
  expect(now.toISOString()).toMatch(/^2027-02-10T00:00/);
  expect((await read('first'))?.rangAt?.S).toMatch(/^2027-02-01T09:00:0/);
  expect((await read('second'))?.rangAt?.S).toMatch(/^2027-02-03T09:00:0/);
  expect(await read('first')).toHaveProperty('relayedAt');
  expect(await read('beyond')).not.toHaveProperty('rangAt');
});

test('others steer it through the file in its data folder', async () => {
  const { control } = JSON.parse(readFileSync(`${data}/stack.json`, 'utf8'));
  const post = (body: unknown, type = 'application/json') =>
    fetch(`${control}/advance`, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });
  const { time } = (await (await post({ next: true })).json()) as { time: string };
  expect(time).toMatch(/^2027-03-01T00:00:0/);
  expect((await read('beyond'))?.rangAt?.S).toMatch(/^2027-03-01T00:00:0/);
  expect((await post({ until: 'tomorrow' })).status).toBe(400);
  expect((await post({ next: true }, 'text/plain')).status).toBe(415);
  expect((await fetch(`${control}/time`)).status).toBe(200);
});

test('two stacks cannot run on one folder', async () => {
  await expect(start()).rejects.toThrow(/in use by a running stack/);
});

test('when the database dies it comes back with everything, and what was written then is relayed', async () => {
  const pid = stack.databasePid();
  process.kill(Number(pid), 'SIGKILL');
  await write('afterwards', { work: { S: 'mail' } });
  await stack.quiet();
  expect(stack.databasePid()).not.toBe(pid);
  expect(await read('first')).toHaveProperty('rangAt');
  expect(await read('afterwards')).not.toHaveProperty('work');
});

test('started again, it goes on where it was: rows, time, addresses, and what was not yet relayed', async () => {
  const before = stack.now();
  const { urls } = stack;
  await write('left', { work: { S: 'mail' } });
  await stack.close();
  await open();
  expect(stack.urls).toEqual(urls);
  expect(stack.now().getTime()).toBeGreaterThanOrEqual(before.getTime());
  await stack.quiet();
  expect(await read('left')).not.toHaveProperty('work');
  expect((await read('left'))?.turns?.N).toBe('1');
});
