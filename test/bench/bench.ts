import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Complaint } from '../../infra/local/complaint.ts';
import { startStack } from '../../infra/local/stack.ts';
import { staffOf } from '../../infra/local/staff.ts';
import { inbox } from '../play/inbox.ts';
import { brokenBars } from './bars.ts';
import { coldStarts } from './cold.ts';
import { type Load, loaded } from './load.ts';
import { readOptions } from './options.ts';
import { pageWeights } from './pages.ts';
import { printed } from './print.ts';
import type { Results } from './results.ts';
import { openStand } from './stand.ts';
import { type StraightPath, straightPaths } from './straight.ts';
import type { PageWeight } from './weigh.ts';

/** Measures, prints, and exits 1 with a sentence for each bar that is broken. */
const main = async (): Promise<void> => {
  const { json } = readOptions(process.argv.slice(2));
  const results = await inFolder(measured);
  const broken = brokenBars(results);
  for (const sentence of broken) process.stderr.write(`${sentence}\n`);
  const said = json ? JSON.stringify({ ...results, broken }) : printed(results);
  // Requests that still wait keep timers of the interpreter, for weeks.
  process.stdout.write(`${said}\n`, () => process.exit(broken.length > 0 ? 1 : 0));
};

const progress = (text: string): void => void process.stderr.write(`${text}\n`);

const measured = async (folder: string): Promise<Results> => {
  progress('First calls of each function and its twin, in fresh processes …');
  const functions = await coldStarts(join(folder, 'twins'), 21);
  progress('The straight path of each workflow, counted …');
  const straight = await counted(join(folder, 'counted'));
  progress('Many requests at once, and every page …');
  return { functions, straightPaths: straight, ...(await crowded(join(folder, 'crowded'))) };
};

const counted = async (data: string): Promise<StraightPath[]> => {
  const stand = await openStand(data);
  return straightPaths(stand).finally(stand.close);
};

/** Nothing stands between here: the stack as `npm start` runs it. */
const crowded = async (data: string): Promise<{ load: Load; pages: PageWeight[] }> => {
  const stack = await startStack({ port: 0, data, fresh: true, speed: 1 });
  try {
    const world = { webUrl: stack.urls.web, inbox: inbox(stack.env.AWS_ENDPOINT_URL_SES ?? '') };
    const [staff] = staffOf(await stack.directory());
    const load = await loaded(world, { requests: 60, atOnce: 8 });
    const pages = await pageWeights({ ...world, consoleUrl: stack.urls.console, staff: staff?.email ?? '' });
    await stack.quiet();
    return { load, pages };
  } finally {
    await stack.close();
  }
};

/** Where twins find the packages that they import. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

const inFolder = async (measure: (folder: string) => Promise<Results>): Promise<Results> => {
  const folder = await mkdtemp(join(cache, 'bench-'));
  return measure(folder).finally(() => rm(folder, { recursive: true, force: true }));
};

const complain = (fault: unknown): void => {
  console.error(fault instanceof Complaint ? fault.message : fault);
  process.exit(1);
};

await main().catch(complain);
