import { rm } from 'node:fs/promises';
import { closing } from '../../infra/local/closing.ts';
import { untilQuiet } from '../../infra/local/control/quiet.ts';
import { clientEnvironment } from '../../infra/local/environment.ts';
import { prepare } from '../../infra/local/prepare.ts';
import { type Served, serve } from '../../infra/local/serve.ts';
import { readTemplate, templateIn } from '../../infra/local/template/cloud.ts';
import { machinesOf } from '../../infra/local/template/machines.ts';
import { workflows } from '../../workflows/register.ts';
import { capital } from '../../workflows/vocabulary/words.ts';
import { type Inbox, inbox } from '../play/inbox.ts';
import { folderOf } from './deployed.ts';
import { type Meter, startMeter } from './meter.ts';

/** The local stack on a bench: with a meter before its table, and without anything else between. */
export type Stand = {
  webUrl: string;
  inbox: Inbox;
  meter: Meter;
  /** The environment in which SDK clients find it. */
  env: Record<string, string>;
  /** The state machine of each workflow, by the workflow's name. */
  machines: Record<string, string>;
  /** How often each function has been invoked. */
  invocations(): Record<string, number>;
  /** Returns when nothing moves; it asks the table nothing. */
  quiet(): Promise<void>;
  close(): Promise<void>;
};

export const openStand = async (data: string): Promise<Stand> => {
  const open = closing();
  open.add(() => rm(data, { recursive: true, force: true }));
  try {
    const ground = await prepare({ port: 0, data, fresh: true, speed: 1 }, open);
    const meter = await startMeter(ground.database.url);
    open.add(meter.close);
    const served = await serve({ ...ground, database: { ...ground.database, url: meter.url } }, open);
    const arns = Object.keys(machinesOf(readTemplate(templateIn(ground.assembly))));
    return { ...handles(served, meter), machines: machinesIn(arns), close: open.close };
  } catch (fault) {
    await open.close().catch(() => undefined);
    throw fault;
  }
};

/** A machine is called as its workflow, in capitals. */
const machinesIn = (arns: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    workflows.map(({ name }) => {
      const id = name.split('-').map(capital).join('');
      const arn = arns.find((one) => one.includes(`:${id}Machine`));
      if (!arn) throw new Error(`The template has no state machine of ${name}`);
      return [name, arn];
    }),
  );

const handles = ({ publicUrl, standIns, host, consumers }: Served, meter: Meter) => {
  const env = clientEnvironment({ dynamodb: meter.url, ...standIns.endpoints });
  return {
    webUrl: publicUrl,
    inbox: inbox(standIns.endpoints.ses),
    meter,
    env,
    invocations: () => named(host.load().each),
    quiet: () => untilQuiet({ host, consumers, standInsIdle: standIns.idle }),
  };
};

const named = (each: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(each).map(([id, count]) => [folderOf(id), count]));
