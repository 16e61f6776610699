import { appendFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { loadDirectory } from '../operate/directory/directory.ts';
import type { Closing } from './closing.ts';
import { functionEnvironment } from './environment.ts';
import { type Host, startHost } from './lambda/host.ts';
import type { Ground } from './prepare.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';
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
  standIns: StandIns;
  consumers: Consumer[];
  scheduler: Scheduler;
};

/** Serves the template on prepared ground. */
export const serve = async (ground: Ground, open: Closing): Promise<Served> => {
  const cloud = readTemplate(templateIn(ground.assembly));
  const publicUrl = `http://localhost:${ground.gateway.port}`;
  const time = openPolicyTime({ folder: ground.folder.path, speed: ground.speed });
  open.add(time.close);
  const table = await openTable(ground, cloud, open);
  const site = { ...ground, ...table, cloud, publicUrl, time, open };
  const { host, standIns } = await startFunctions(site);
  const consumers = startConsumers(site, host);
  const invoke = host.invoke;
  const scheduler = startScheduler({ schedules: schedulesOf(cloud), speed: ground.speed, now: time.now, invoke });
  open.add(scheduler.close);
  ground.gateway.serve({ routes: routesOf(cloud), invoke, now: time.now });
  return { ...table, publicUrl, time, host, standIns, consumers, scheduler };
};

/** The table and its stream; a new one begins with the example directory. */
const openTable = async ({ folder, database }: Ground, cloud: Cloud, open: Closing) => {
  const client = localClient(database.url);
  open.add(() => client.destroy());
  const table = tableOf(cloud);
  const tableName = String(table.create.TableName);
  const streamArn = await ensureTable(client, table);
  if (folder.isNew()) await loadDirectory(client, tableName, exampleDirectory);
  folder.settled();
  return { client, tableName, streamArn };
};

const exampleDirectory = fileURLToPath(new URL('./example-directory.json', import.meta.url));

type Place = { cloud: Cloud; publicUrl: string; time: PolicyTime; open: Closing };
type Site = Ground & Awaited<ReturnType<typeof openTable>> & Place;

/** The functions and the stand-ins need each other: the stand-ins come first, and functions start when they are called. */
const startFunctions = async (site: Site): Promise<{ host: Host; standIns: StandIns }> => {
  const { cloud, publicUrl, open } = site;
  const invoke: Host['invoke'] = (name, event) => host.invoke(name, event);
  const standIns = await startStandIns({ ...site, now: site.time.now, invoke }, open);
  const endpoints = { dynamodb: site.database.url, ...standIns.endpoints };
  const documents = pathToFileURL(`${site.folder.room('documents')}/`).href;
  const host = startHost({
    functions: functionsOf(cloud, site.assembly),
    environmentOf: (code) =>
      functionEnvironment(code, {
        publicUrl,
        documents,
        signIn: standIns.signIn,
        endpoints,
        officeHours: site.officeHours,
      }),
    logs: site.folder.room('logs'),
    report: site.report,
  });
  open.add(host.close);
  return { host, standIns };
};

const startConsumers = (site: Site, host: Host): Consumer[] => {
  const checkpoints = openCheckpoints(site.folder.at('stream-checkpoints.json'));
  const api = streamApi(site.database.url);
  const giveUp = (records: unknown[], problem: string) => {
    site.report(`The stream's dead-letter queue has ${records.length} more records: ${problem}`);
    appendFileSync(site.folder.at('dead-letters.jsonl'), `${JSON.stringify({ problem, records })}\n`);
  };
  const consumers = mappingsOf(site.cloud).map((mapping) =>
    startConsumer({ mapping, api, arn: site.streamArn, checkpoints, now: site.time.now, invoke: host.invoke, giveUp }),
  );
  for (const consumer of consumers) site.open.add(consumer.close);
  host.onActivity(() => {
    for (const consumer of consumers) consumer.poke();
  });
  return consumers;
};
