import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startControl } from '../../../infra/local/control/server.ts';
import { writeStackFile } from '../../../infra/local/stack-file.ts';
import { temporaryFolder } from './temporary.ts';

const advance = (...options: string[]): Promise<{ status: number; out: string; said: string[] }> =>
  new Promise((ended) => {
    execFile(process.execPath, ['infra/local/advance.ts', ...options], (fault, out, err) =>
      ended({ status: Number(fault?.code ?? 0), out, said: err.trim().split('\n') }),
    );
  });

/** The data folder of a stack at noon of 31 January 2027, on which this comes due on the way. */
const running = async ({ due = ['ABCD-EFGH, the ask terms'], ticks = 0 } = {}) => {
  let time = new Date('2027-01-31T12:00:00Z');
  const to = async (instant: Date) => {
    time = instant;
    return { time, due };
  };
  const next = new Date(due.length > 0 ? '2027-02-01T09:00:00Z' : time.getTime() + ticks);
  const control = await startControl({
    now: () => time,
    quiet: async () => undefined,
    advance: (asked) => to('next' in asked ? next : asked.until),
  });
  onTestFinished(control.close);
  const data = temporaryFolder();
  const urls = { web: '', console: '', mail: '', signIn: '' };
  writeStackFile(join(data, 'stack.json'), { urls, control: control.url, tableName: '', env: {} });
  return { data, time: () => time.toISOString() };
};

test.each([
  [[], /^Say --until and a day or an instant/],
  [['--until', '2027-01-31', '--next'], /^Say --until/],
  [['--until', 'soon'], /^"soon" is no day and no instant\./],
  [['--until', '2027-02-30'], /^"2027-02-30" is no day and no instant\./],
  [['--until', '2027-02-28T25:00:00Z'], /^"2027-02-28T25:00:00Z" is no day and no instant\./],
  [['--faster'], /^Say --until/],
])('%j is answered with how to say it', async (options, sentence) => {
  expect(await advance(...options)).toEqual({ status: 1, out: '', said: [expect.stringMatching(sentence)] });
});

test.each([
  ['--until', '2027-02-10'],
  ['--until', '2027-02-10T02:00:00+02:00'],
])('%s %s moves time there and says so', async (...to) => {
  const { data, time } = await running();
  const out = `Policy time is now 2027-02-10T00:00:00.000Z (Wednesday 10 February 2027, 01:00 in Madrid).
Came due on the way: 1
  ABCD-EFGH, the ask terms
`;
  expect(await advance(...to, '--data', data)).toEqual({ status: 0, out, said: [''] });
  expect(time()).toBe('2027-02-10T00:00:00.000Z');
});

test('--next moves time to what is due', async () => {
  const { data, time } = await running();
  expect(await advance('--next', '--data', data)).toMatchObject({ status: 0 });
  expect(time()).toBe('2027-02-01T09:00:00.000Z');
});

test('that nothing came due is said too', async () => {
  const { data } = await running({ due: [] });
  expect((await advance('--until', '2027-02-10', '--data', data)).out).toMatch(/in Madrid\)\. Nothing came due\.\n$/);
});

test('what came due is listed as far as one reads', async () => {
  const { data } = await running({ due: Array.from({ length: 30 }, (_, n) => `request ${n}`) });
  const lines = (await advance('--next', '--data', data)).out.trim().split('\n');
  expect([lines.length, lines[1], lines.at(-1)]).toEqual([23, 'Came due on the way: 30', '  …']);
});

test.each([0, 1000])(
  '--next says so when nothing is due, also when the clock has ticked on by %d ms',
  async (ticks) => {
    const { data } = await running({ due: [], ticks });
    const out = `Nothing is due: policy time stays at 2027-01-31T12:00:0${ticks / 1000}.000Z (Sunday 31 January 2027, 13:00 in Madrid).\n`;
    expect(await advance('--next', '--data', data)).toEqual({ status: 0, out, said: [''] });
  },
);

test.each(['2026-12-24', '2027-01-31', '2027-01-31T12:00:00Z'])(
  '%s has passed: one sentence says so, and time stays',
  async (day) => {
    const { data, time } = await running();
    const sentence =
      'Policy time is 2027-01-31T12:00:00.000Z (Sunday 31 January 2027, 13:00 in Madrid) already: say a later day or instant, like --until 2027-03-02.';
    expect(await advance('--until', day, '--data', data)).toEqual({ status: 1, out: '', said: [sentence] });
    expect(time()).toBe('2027-01-31T12:00:00.000Z');
  },
);

test('where no stack runs there is no time to move', async () => {
  const said = [expect.stringMatching(/^No stack runs on the data folder .*: start it with npm start/)];
  expect(await advance('--next', '--data', temporaryFolder())).toEqual({ status: 1, out: '', said });
});
