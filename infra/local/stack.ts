import { closing } from './closing.ts';
import { controlsOf } from './control/controls.ts';
import { type Controls, startControl } from './control/server.ts';
import { clientEnvironment } from './environment.ts';
import { fillNewTable } from './example.ts';
import { type Ground, prepare, type StackOptions } from './prepare.ts';
import { type Served, serve } from './serve.ts';
import { writeStackFile } from './stack-file.ts';

/** Aval on this machine. */
export type Stack = Controls & {
  urls: { web: string; console: string; mail: string; signIn: string };
  /** Where the controls listen. */
  control: string;
  tableName: string;
  /** The environment in which SDK clients find this stack. */
  env: Record<string, string>;
  /** Another one after a crash of the database. */
  databasePid(): number | undefined;
  close(): Promise<void>;
};

/** Starts everything, or leaves nothing running. @throws Complaint */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const open = closing();
  try {
    const ground = await prepare(options, open);
    const served = await serve(ground, open, fillNewTable);
    const controls = controlsOf(served);
    const control = await startControl(controls);
    open.add(control.close);
    const stack = { ...controls, ...describe(ground, served), control: control.url, close: open.close };
    open.add(writeStackFile(ground.folder.at('stack.json'), stack));
    return stack;
  } catch (fault) {
    await open.close().catch(() => undefined);
    throw fault;
  }
};

const describe = ({ database }: Ground, { publicUrl, services, tableName }: Served) => ({
  urls: { web: publicUrl, console: `${publicUrl}/console`, mail: services.inboxUrl, signIn: services.signIn.issuer },
  tableName,
  databasePid: database.pid,
  env: { ...clientEnvironment({ dynamodb: database.url, ...services.endpoints }), TABLE_NAME: tableName },
});
