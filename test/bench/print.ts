import type { Results } from './results.ts';
import type { StraightPath } from './straight.ts';

/** The results as people read them. */
export const printed = ({ functions, straightPaths, load, pages }: Results): string =>
  [
    'Functions: bundle, and import plus first call against a bare twin with the same SDK clients',
    ...functions.map((one) =>
      row(
        one.function,
        `${count(one.bytes)} bytes`,
        `${one.milliseconds.toFixed(0)} ms : ${one.twinMilliseconds.toFixed(0)} ms`,
        `= ${one.ratio.toFixed(2)}`,
      ),
    ),
    '',
    ...straightPaths.flatMap(pathLines),
    `On the local stack, ${load.requests} requests, ${load.atOnce} at once`,
    row('submit', `p50 ${ms(load.submitMilliseconds.p50)}`, `p95 ${ms(load.submitMilliseconds.p95)}`),
    row('decide', `p50 ${ms(load.decideMilliseconds.p50)}`, `p95 ${ms(load.decideMilliseconds.p95)}`),
    row('completed', `${load.completedPerSecond.toFixed(1)} requests per second`),
    '',
    'Pages: bytes without and with assets',
    ...pages.map(({ page, bytes, withAssets }) => row(page, count(bytes), count(withAssets))),
  ].join('\n');

const pathLines = ({ workflow, asks, transitions, invocations, units, mails }: StraightPath): string[] => [
  `The straight path of ${workflow}, from the form to its approval (${asks.length} asks)`,
  row('transitions', count(transitions)),
  row('invocations', count(total(invocations)), shares(invocations)),
  row(
    'write units',
    count(units.writes),
    'indexes included; what transactions write to the table twice, as AWS charges it',
  ),
  row('read units', count(units.reads)),
  ...Object.entries(units.each).map(([name, { requests, units }]) =>
    row(`  ${name}`, `${count(requests)} requests`, `${count(units)} units`),
  ),
  row('mails', count(mails)),
  '',
];

const row = (name: string, ...cells: string[]): string =>
  `  ${name.padEnd(24)}${cells.map((cell) => cell.padEnd(20)).join('')}`.trimEnd();

const count = (number: number): string => number.toLocaleString('en-GB');
const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
const total = (each: Record<string, number>): number => Object.values(each).reduce((sum, one) => sum + one, 0);
const shares = (each: Record<string, number>): string =>
  Object.entries(each)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
