import { Complaint } from './complaint.ts';
import { readOptions } from './options.ts';
import { type Stack, startStack } from './stack.ts';
import { welcome } from './welcome.ts';

// `npm start`: everything on this machine, until it is told to stop.
const stopOn = (signals: NodeJS.Signals[], starting: Promise<Stack>) => {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await starting.then((stack) => stack.close()).catch(complain);
    process.exit();
  };
  // npm passes on what the terminal has sent already, so a second signal means nothing.
  for (const signal of signals) process.on(signal, () => (stopping ??= stop()));
};

const complain = (fault: unknown) => {
  console.error(fault instanceof Complaint ? fault.message : fault);
  process.exitCode = 1;
};

// Lambda's clock is UTC, and so is ours.
process.env.TZ = 'UTC';

try {
  const options = readOptions(process.argv.slice(2));
  const starting = startStack(options);
  stopOn(['SIGINT', 'SIGTERM'], starting);
  console.log(welcome(await starting, options));
} catch (fault) {
  complain(fault);
  process.exit();
}
