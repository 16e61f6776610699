import { appendFileSync } from 'node:fs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Closing } from './closing.ts';
import { functionEnvironment } from './environment.ts';
import { type Host, startHost } from './lambda/host.ts';
import type { Ground } from './prepare.ts';
import { type Services, startServices } from './services.ts';
import { streamApi } from './stream/api.ts';
import { openCheckpoints } from './stream/checkpoints.ts';
import { type Consumer, startConsumer } from './stream/consumer.ts';
import { ensureTable, localClient } from './table.ts';
import { type Cloud, readTemplate, templateIn } from './template/cloud.ts';
import { functionsOf } from './template/functions.ts';
import { mappingsOf } from './template/mappings.ts';
import { routesOf } from './template/routes.ts';
import { schedulesOf } from './template/schedules.ts';
import { tableOf } from './template/table.ts';
import { openPolicyTime, type PolicyTime } from './time/policy-time.ts';
import { type Scheduler, startScheduler } from './time/scheduler.ts';

/** Everything that the template describes, at work. */
export type Served = {
  publicUrl: string;
  tableName: string;
  client: DynamoDBClient;
  time: PolicyTime;
  host: Host;
  services: Services;
  consumers: Consumer[];
  scheduler: Scheduler;
};

/** Serves the template on prepared ground; `fill` writes what a new table begins with. */
export const serve = async (ground: Ground, open: Closing, fill: Fill): Promise<Served> => {
  const cloud = readTemplate(templateIn(ground.assembly));
  const publicUrl = `http://localhost:${ground.gateway.port}`;
  const client = localClient(ground.database.url);
  open.add(() => client.destroy());
  const table = tableOf(cloud);
  const tableName = String(table.create.TableName);
  const streamArn = await ensureTable(client, table);
  const time = openPolicyTime({ folder: ground.folder.path, speed: ground.speed });
  open.add(time.close);
  const site = { ...ground, cloud, publicUrl, client, time, open };
  const { host, services } = await startFunctions(site);
  if (ground.folder.isNew()) await fill(client, tableName);
  ground.folder.settled();
  const consumers = startConsumers(site, host, streamArn);
  const invoke = host.invoke;
  const scheduler = startScheduler({ schedules: schedulesOf(cloud), speed: ground.speed, now: time.now, invoke });
  open.add(scheduler.close);
  ground.gateway.serve({ routes: routesOf(cloud), invoke, now: time.now });
  return { publicUrl, tableName, client, time, host, services, consumers, scheduler };
};

export type Fill = (client: DynamoDBClient, tableName: string) => Promise<void>;

type Site = Ground & { cloud: Cloud; publicUrl: string; client: DynamoDBClient; time: PolicyTime; open: Closing };

/** The functions and the services need each other: the services come first, and functions start when they are called. */
const startFunctions = async (site: Site): Promise<{ host: Host; services: Services }> => {
  const { cloud, publicUrl, open } = site;
  const invoke: Host['invoke'] = (name, event) => host.invoke(name, event);
  const services = await startServices({ ...site, now: site.time.now, invoke }, open);
  const endpoints = { dynamodb: site.database.url, ...services.endpoints };
  const host = startHost({
    functions: functionsOf(cloud, site.assembly),
    environmentOf: (code) => functionEnvironment(code, { publicUrl, signIn: services.signIn, endpoints }),
    logs: site.folder.room('logs'),
    report: site.report,
  });
  open.add(host.close);
  return { host, services };
};

const startConsumers = (site: Site, host: Host, arn: string): Consumer[] => {
  const checkpoints = openCheckpoints(site.folder.at('stream-checkpoints.json'));
  const api = streamApi(site.database.url);
  const giveUp = (records: unknown[], problem: string) => {
    site.report(`The stream's dead-letter queue has ${records.length} more records: ${problem}`);
    appendFileSync(site.folder.at('dead-letters.jsonl'), `${JSON.stringify({ problem, records })}\n`);
  };
  const consumers = mappingsOf(site.cloud).map((mapping) =>
    startConsumer({ mapping, api, arn, checkpoints, now: site.time.now, invoke: host.invoke, giveUp }),
  );
  for (const consumer of consumers) site.open.add(consumer.close);
  host.onActivity(() => {
    for (const consumer of consumers) consumer.poke();
  });
  return consumers;
};
