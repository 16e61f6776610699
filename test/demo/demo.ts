import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { inbox } from '../play/inbox.ts';
import { playAgreement } from './agreement.ts';
import { transcript } from './transcript.ts';

/** Plays workflow 1 from the form to its end over HTTP, against a stack of its own; exits 1 when something did not happen. */
const main = async (): Promise<void> => {
  const { json } = options();
  const folder = await mkdtemp(join(tmpdir(), 'aval-demo-'));
  try {
    const stack = await startStack({ port: 0, data: folder, fresh: true, speed: 1 });
    await play(stack, json).finally(stack.close);
  } catch (error) {
    process.stdout.write(`${failed(error, json)}\n`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const play = async (stack: Stack, json: boolean): Promise<void> => {
  const world = { webUrl: stack.urls.web, inbox: inbox(stack.env.AWS_ENDPOINT_URL_SES ?? '') };
  const script = transcript(json, world.inbox);
  await playAgreement({ world, stack, script });
  script.end('The agreement went from the form to its end.');
};

const failed = (error: unknown, json: boolean): string => {
  const text = error instanceof Error ? error.message : String(error);
  return json ? JSON.stringify({ kind: 'failed', text }) : `\n✗ ${text}`;
};

const options = (): { json: boolean } => {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
    return { json: values.json };
  } catch {
    process.stderr.write('npm run demo takes only --json.\n');
    process.exit(1);
  }
};

await main();
