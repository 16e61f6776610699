import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary.ts';

const advance = (...options: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['infra/local/advance.ts', ...options], { encoding: 'utf8' });
  return { status, said: stderr.trim().split('\n') };
};

test.each([
  [[], /^Say --until and a day or an instant/],
  [['--until', '2027-01-31', '--next'], /^Say --until/],
  [['--until', 'soon'], /^"soon" is no day and no instant\./],
  [['--faster'], /^Say --until/],
])('%j is answered with how to say it', (options, sentence) => {
  expect(advance(...options)).toEqual({ status: 1, said: [expect.stringMatching(sentence)] });
});

test('where no stack runs there is no time to move', () => {
  const said = [expect.stringMatching(/^No stack runs on the data folder .*: start it with npm start/)];
  expect(advance('--next', '--data', temporaryFolder())).toEqual({ status: 1, said });
});
