import type { Directory } from '../../workflows/directory.ts';
import { readDirectory } from '../operate/directory/directory.ts';
import { closing } from './closing.ts';
import { controlsOf } from './control/controls.ts';
import { type AdvanceTo, type Controls, startControl } from './control/server.ts';
import { clientEnvironment } from './environment.ts';
import { type Ground, prepare, type StackOptions } from './prepare.ts';
import { type Served, serve } from './serve.ts';
import { writeStackFile } from './stack-file.ts';

/** Aval on this machine. */
export type Stack = Omit<Controls, 'advance'> & {
  advance(to: AdvanceTo): Promise<Date>;
  urls: { web: string; console: string; mail: string; signIn: string };
  /** Where the controls listen. */
  control: string;
  tableName: string;
  /** The environment in which SDK clients find this stack. */
  env: Record<string, string>;
  /** Another one after a crash of the database. */
  databasePid(): number | undefined;
  /** Who is who, as it stands. */
  directory(): Promise<Directory>;
  close(): Promise<void>;
};

/** Starts everything, or leaves nothing running. @throws Complaint */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const open = closing();
  try {
    const ground = await prepare(options, open);
    const served = await serve(ground, open);
    const controls = controlsOf(served);
    const control = await startControl(controls);
    open.add(control.close);
    const advance = async (to: AdvanceTo) => (await controls.advance(to)).time;
    const stack = { ...controls, advance, ...describe(ground, served), control: control.url, close: open.close };
    open.add(writeStackFile(ground.folder.at('stack.json'), stack));
    return stack;
  } catch (fault) {
    await open.close().catch(() => undefined);
    throw fault;
  }
};

const describe = ({ database, officeHours }: Ground, { publicUrl, standIns, tableName, client }: Served) => ({
  directory: () => readDirectory(client, tableName),
  urls: { web: publicUrl, console: `${publicUrl}/console`, mail: standIns.inboxUrl, signIn: standIns.signIn.issuer },
  tableName,
  databasePid: database.pid,
  env: {
    ...clientEnvironment({ dynamodb: database.url, ...standIns.endpoints }),
    TABLE_NAME: tableName,
    WORKING_HOURS: officeHours ? 'on' : 'off',
  },
});
