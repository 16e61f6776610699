import { Complaint } from './complaint.ts';
import { readOptions } from './options.ts';
import { type Stack, startStack } from './stack.ts';
import { welcome } from './welcome.ts';

// `npm start`: everything on this machine, until it is told to stop.
const main = async () => {
  const options = readOptions(process.argv.slice(2));
  const starting = startStack(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(starting));
  const stack = await starting;
  console.log(welcome(stack, options, await stack.directory()));
};

let stopping = false;

/** npm passes on what the terminal has sent already, so a second signal means nothing. */
const stop = async (starting: Promise<Stack>) => {
  if (stopping) return;
  stopping = true;
  setTimeout(process.exit, 10_000, 0).unref();
  await starting.then((stack) => stack.close()).catch(() => undefined);
  process.exit(0);
};

const complain = (fault: unknown) => {
  if (stopping) return;
  console.error(fault instanceof Complaint ? fault.message : fault);
  process.exit(1);
};

// Lambda's clock is UTC, and so is ours.
process.env.TZ = 'UTC';
await main().catch(complain);
