import { fileURLToPath } from 'node:url';
import type { Closing } from './closing.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { type Database, startDatabase } from './database.ts';
import { type Gateway, openGateway } from './gateway/server.ts';
import { requireJava } from './java.ts';
import type { Options } from './options.ts';
import { choosePorts, keepPorts, type Ports } from './ports.ts';
import { synthesize } from './synthesis.ts';

/** `assembly` is a synthesized stack to serve instead of our own; `report` hears what goes wrong while it runs. */
export type StackOptions = Options & { assembly?: string; report?(line: string): void };

/** What has to be there before anything can be served. */
export type Ground = {
  speed: number;
  officeHours: boolean;
  assembly: string;
  folder: DataFolder;
  database: Database;
  gateway: Gateway;
  ports: Ports;
  report(line: string): void;
};

/** Complains about whatever is missing before it empties or makes anything. @throws Complaint */
export const prepare = async (given: StackOptions, open: Closing): Promise<Ground> => {
  const options = { report: console.error, ...given };
  const folder = openDataFolder(options.data);
  open.add(folder.release);
  await requireJava();
  const ports = await choosePorts(options, folder.at('ports.json'));
  const gateway = await openGateway(ports.web);
  open.add(gateway.close);
  if (options.fresh) folder.empty();
  keepPorts(folder.at('ports.json'), ports);
  const [assembly, database] = await both(assemblyFor(options), databaseIn(folder, options, open));
  const { speed, officeHours = false, report } = options;
  return { speed, officeHours, report, assembly, folder, database, gateway, ports };
};

const root = fileURLToPath(new URL('../../', import.meta.url));

const assemblyFor = async ({ assembly }: StackOptions) => assembly ?? (await synthesize(root));

const databaseIn = async (folder: DataFolder, { report }: Required<Pick<StackOptions, 'report'>>, open: Closing) => {
  const log = `${folder.room('logs')}/dynamodb.log`;
  const database = await startDatabase({ folder: folder.room('dynamodb'), log, report });
  open.add(database.close);
  return database;
};

/** Waits for the other also when one fails: what it started must be known to be stopped. */
const both = async <A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> => {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
};
