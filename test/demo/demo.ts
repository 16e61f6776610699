import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { inbox } from '../play/inbox.ts';
import { agreementStories } from './agreement.ts';
import { changeStories } from './change.ts';
import { contractStories } from './contract.ts';
import { stageFor } from './stage.ts';
import type { Story } from './story.ts';
import { type Script, transcript } from './transcript.ts';

const stories: readonly Story[] = [...changeStories, ...contractStories, ...agreementStories];

/** Plays every story, or one, over HTTP against a stack of its own; exits 1 with the story and the step that failed. */
const main = async (): Promise<void> => {
  const { json, chosen } = options();
  const folder = await mkdtemp(join(tmpdir(), 'aval-demo-'));
  try {
    const stack = await startStack({ port: 0, data: folder, fresh: true, speed: 1 });
    await play(stack, { json, chosen }).finally(stack.close);
  } catch (error) {
    process.stdout.write(`${failed(error, json)}\n`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // The interpreter of state machines keeps the timers of branches that were cut, for weeks.
  process.exit();
};

type Options = { json: boolean; chosen: readonly Story[] };

const play = async (stack: Stack, { json, chosen }: Options): Promise<void> => {
  const world = { webUrl: stack.urls.web, inbox: inbox(stack.env.AWS_ENDPOINT_URL_SES ?? '') };
  const script = transcript(json, world.inbox);
  for (const story of chosen) await told(story, { world, stack, script });
  script.end(`${chosen.length === 1 ? 'The story' : `All ${chosen.length} stories`} went as told.`);
};

const told = async ({ name, shows, play: acts }: Story, theatre: Theatre): Promise<void> => {
  theatre.script.story(name, shows);
  try {
    await acts(stageFor(theatre));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The story ${name} failed when ${why}`, { cause: error });
  }
};

type Theatre = Parameters<typeof stageFor>[0] & { script: Script };

const failed = (error: unknown, json: boolean): string => {
  const text = error instanceof Error ? error.message : String(error);
  return json ? JSON.stringify({ kind: 'failed', text }) : `\n✗ ${text}`;
};

const options = (): Options => {
  const { json, only } = parsed();
  const chosen = stories.filter(({ name }) => name.startsWith(only ?? ''));
  if (chosen.length === 0) refuse(`No story begins with ${only}.`);
  return { json, chosen };
};

const parsed = () => {
  try {
    const options = { json: { type: 'boolean', default: false }, only: { type: 'string' } } as const;
    return parseArgs({ options }).values;
  } catch {
    return refuse('npm run demo takes only --json and --only NAME.');
  }
};

const refuse = (why: string): never => {
  process.stderr.write(`${why} The stories: ${stories.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
};

await main();
