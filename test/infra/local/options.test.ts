import { expect, test } from 'vitest';
import { readOptions } from '../../../infra/local/options.ts';

test('without options it is port 3000, the folder .aval and time as on the wall', () => {
  expect(readOptions([])).toEqual({ port: 3000, data: '.aval', fresh: false, speed: 1, officeHours: false });
});

test('every option is heard', () => {
  const asked = ['--port', '0', '--data', 'elsewhere', '--fresh', '--speed', '3600', '--office-hours'];
  expect(readOptions(asked)).toEqual({ port: 0, data: 'elsewhere', fresh: true, speed: 3600, officeHours: true });
});

test.each([
  [['--prot', '3000'], /^Unknown option '--prot'.*--port N, --data DIR, --fresh, --speed N and --office-hours\.$/],
  [['extra'], /the options are/],
  [['--port'], /the options are/],
  [['--port', '65534'], /from 0 to 65533, not "65534"/],
  [['--port', '80.5'], /whole number/],
  [['--speed', '0.5'], /1 or more, not "0.5"/],
  [['--speed', 'Infinity'], /1 or more/],
  [['--data', ''], /name of a folder/],
])('%j is answered with one sentence that says what to do', (asked, sentence) => {
  expect(() => readOptions(asked)).toThrow(
    expect.objectContaining({ name: 'Complaint', message: expect.stringMatching(sentence) }),
  );
});
