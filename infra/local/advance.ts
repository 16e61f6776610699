import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { Complaint } from './complaint.ts';
import type { AdvanceTo } from './control/server.ts';
import { readStackFile } from './stack-file.ts';
import { dayAhead, withMadrid } from './time/in-words.ts';

// `npm run advance -- --until 2027-01-31` or `-- --next`: moves the policy time of a running stack.
const howTo =
  'Say --until and a day or an instant, like --until 2027-01-31, or --next; and --data DIR if it is not .aval.';

const readArguments = (): { data: string; to: AdvanceTo } => {
  const { until, next, data } = parse();
  if ((until === undefined) === (next === undefined)) throw new Complaint(howTo);
  return { data, to: until === undefined ? { next: true } : { until: instantIn(until) } };
};

const instantIn = (text: string): Date => {
  const read = DayOrInstant.safeParse(text);
  if (!read.success) throw new Complaint(`"${text}" is no day and no instant. ${howTo}`);
  return new Date(read.data);
};

/** As ISO 8601 writes them: `Date` alone takes 30 February for 2 March. */
const DayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

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
const ask = async (url: string, method: 'GET' | 'POST', body?: AdvanceTo): Promise<Answer> => {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asked = request(url, { method, headers: { 'content-type': 'application/json' } });
  asked.on('response', (response) => text(response).then(JSON.parse).then(resolve, reject)).on('error', reject);
  asked.end(body && JSON.stringify(body));
  return promise;
};

type Answer = { time?: string; due?: string[]; problem?: string };

/** Says where time is then, and what came due on the way. It never runs backwards. */
const advance = async (control: string, to: AdvanceTo): Promise<string> => {
  const { time: now = '' } = await ask(`${control}/time`, 'GET');
  if ('until' in to && to.until <= new Date(now)) throw passed(now);
  const { time, due = [], problem } = await ask(`${control}/advance`, 'POST', to);
  if (!time) throw new Complaint(String(problem));
  const then = withMadrid(new Date(time));
  if (due.length > 0)
    return [`Policy time is now ${then}.`, `Came due on the way: ${due.length}`, ...listed(due)].join('\n');
  return 'next' in to
    ? `Nothing is due: policy time stays at ${then}.`
    : `Policy time is now ${then}. Nothing came due.`;
};

/** As many as one reads. */
const listed = (due: readonly string[]): string[] => [
  ...due.slice(0, most).map((one) => `  ${one}`),
  ...(due.length > most ? ['  …'] : []),
];

const most = 20;

const passed = (now: string) =>
  new Complaint(
    `Policy time is ${withMadrid(new Date(now))} already: say a later day or instant, like --until ${dayAhead(new Date(now))}.`,
  );

try {
  const { data, to } = readArguments();
  const { control } = readStackFile(data);
  const said = await advance(control, to).catch((fault) => {
    if (fault instanceof Complaint) throw fault;
    throw new Complaint(`The stack on ${data} does not answer: start it with npm start.`);
  });
  console.log(said);
} catch (fault) {
  console.error(fault instanceof Complaint ? fault.message : fault);
  process.exitCode = 1;
}
