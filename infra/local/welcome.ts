import type { Options } from './options.ts';
import type { Stack } from './stack.ts';

/** What to know when everything runs, a line each. */
export const welcome = (stack: Stack, { data, speed }: Options): string =>
  [
    'Aval runs on this machine.',
    '',
    `  Web form     ${stack.urls.web}/`,
    `  Mail inbox   ${stack.urls.mail}`,
    `  Console      ${stack.urls.console}`,
    '',
    `  Policy time  ${stack.now().toISOString()}, ${speed === 1 ? 'as on the wall' : `${speed} times as fast as the wall`}`,
    `  Move it      npm run advance -- --next${where(data)}`,
    `               npm run advance -- --until 2027-01-31${where(data)}`,
    '',
    'Ctrl-C stops everything; started again, it goes on where it was.',
  ].join('\n');

const where = (data: string) => (data === '.aval' ? '' : ` --data ${data}`);
