import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';
import type { AdvanceTo } from './control/server.ts';
import { readStackFile } from './stack-file.ts';

// `npm run advance -- --until 2027-01-31` or `-- --next`: moves the policy time of a running stack.
const howTo =
  'Say --until and a day or an instant, like --until 2027-01-31, or --next; and --data DIR if it is not .aval.';

const readArguments = (): { data: string; to: AdvanceTo } => {
  const { until, next, data } = parse();
  if ((until === undefined) === (next === undefined)) throw new Complaint(howTo);
  if (until === undefined) return { data, to: { next: true } };
  const instant = new Date(until);
  if (Number.isNaN(instant.getTime())) throw new Complaint(`"${until}" is no day and no instant. ${howTo}`);
  return { data, to: { until: instant } };
};

const parse = () => {
  const options = {
    until: { type: 'string' },
    next: { type: 'boolean' },
    data: { type: 'string', default: '.aval' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Complaint(howTo);
  }
};

/** Not by fetch, which gives up after five minutes: a year may take longer. */
const send = async (url: string, to: AdvanceTo): Promise<{ time?: string; problem?: string }> => {
  const { promise, resolve, reject } = Promise.withResolvers<{ time?: string; problem?: string }>();
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
  sent.on('response', (response) => text(response).then(JSON.parse).then(resolve, reject)).on('error', reject);
  sent.end(JSON.stringify(to));
  return promise;
};

try {
  const { data, to } = readArguments();
  const { control } = readStackFile(data);
  const gone = () => new Complaint(`The stack on ${data} does not answer: start it with npm start.`);
  const { time, problem } = await send(`${control}/advance`, to).catch(() => Promise.reject(gone()));
  if (!time) throw new Complaint(String(problem));
  console.log(`Policy time is now ${time}.`);
} catch (fault) {
  console.error(fault instanceof Complaint ? fault.message : fault);
  process.exitCode = 1;
}
