import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolderForAll } from '../infra/local/temporary.ts';
import { exampleRequest } from '../play/example-request.ts';
import { inbox, linkIn, type Received } from '../play/inbox.ts';
import { answerByMail, submitForm, type World } from '../play/people.ts';
import { visitor } from '../play/visitor.ts';

const data = temporaryFolderForAll();
const { values, people } = exampleRequest();
let running: ChildProcess;
let world: World;

/** `npm start` as it runs for anybody, on free ports and then on the same ones, until it says where it is. */
const start = async (): Promise<void> => {
  running = spawn(process.execPath, ['infra/local/start.ts', '--port', '0', '--data', data]);
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  while (!said.includes('Ctrl-C')) {
    if (running.exitCode !== null) throw new Error(`It did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { urls, env, control } = JSON.parse(readFileSync(join(data, 'stack.json'), 'utf8'));
  world = { webUrl: urls.web, inbox: inbox(env.AWS_ENDPOINT_URL_SES) };
  await twoMinutesOn(control);
};

/** What was under way when it was killed may wait for the clock: within two minutes everything has healed. */
const twoMinutesOn = async (control: string): Promise<void> => {
  const { time } = (await (await fetch(`${control}/time`)).json()) as { time: string };
  const until = new Date(Date.parse(time) + 120_000).toISOString();
  const moved = await fetch(`${control}/advance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ until }),
  });
  expect(moved.status).toBe(200);
};

const killed = async (): Promise<void> => {
  if (running.exitCode !== null) return;
  running.kill('SIGKILL');
  await once(running, 'exit');
};

beforeAll(start);
afterAll(killed);

test('killed right after every step and started again, nothing is lost and nothing happens twice', async () => {
  await submitForm(world, { workflow: 'third-party-agreement', values });
  for (const [to, choice] of [
    [people.requester.mailbox, 'mine'],
    [people.implementer.mailbox, 'accept'],
    [people.commercial.mailbox, 'approve'],
    [people.legal.mailbox, 'approve'],
    [people.management.mailbox, 'approve'],
  ] as const) {
    await killed();
    await start();
    const { page } = await answerByMail(world, { to, choice });
    expect(page.document.querySelector('.panel.good'), page.text).not.toBeNull();
  }
  await killed();
  await start();
  const approved = await world.inbox.take(people.requester.mailbox, (mail) => /está aprobada/.test(mail.text));
  const status = await visitor().open(linkIn(approved, 's'));
  const entries = [...status.document.querySelectorAll('.timeline li')].map((entry) => entry.textContent ?? '');
  expect(entries).toHaveLength(12);
  expect(await overTwice(world)).toEqual([]);
}, 240_000);

/** Mails that say the same to the same person more often than once and once more: SES may have taken one unheard. */
const overTwice = async ({ inbox }: World): Promise<string[]> => {
  const keys = (await inbox.all()).map((mail: Received) => `${mail.destinations} ${mail.text}`);
  return keys.filter((key) => keys.filter((one) => one === key).length > 2);
};
