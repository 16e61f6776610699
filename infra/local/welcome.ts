import { localDate } from '../../workflows/calendar.ts';
import type { Employee } from '../../workflows/directory/employee.ts';
import { rolesWithNobody } from '../../workflows/directory/vacant.ts';
import type { Directory } from '../../workflows/directory.ts';
import type { Options } from './options.ts';
import type { Stack } from './stack.ts';
import { staffOf } from './staff.ts';
import { againstWall, dayAhead } from './time/in-words.ts';

/** What to know when everything runs, a line each. */
export const welcome = (stack: Pick<Stack, 'urls' | 'now'>, { data, speed }: Options, directory: Directory): string =>
  [
    'Aval runs on this machine.',
    '',
    row('Web form', `${stack.urls.web}/`),
    row('Mail inbox', stack.urls.mail),
    row('Console', stack.urls.console),
    row('  sign in as', signInOf(directory)),
    '',
    'People of the directory:',
    ...peopleOf(directory),
    ...vacantIn(directory, stack.now()),
    '',
    ...timeOf(stack.now(), { data, speed }),
    '',
    'Ctrl-C stops everything; started again, it goes on where it was.',
  ].join('\n');

const row = (name: string, text: string) => `  ${name.padEnd(24)}${text}`;

/** Somebody who only watches rather than one who also decides. */
const signInOf = (directory: Directory): string => {
  const decides = (mailbox: string) =>
    directory.employees.some((one) => one.mailbox === mailbox && one.roles.length > 0);
  const staff = staffOf(directory);
  const one = staff.find(({ email }) => !decides(email)) ?? staff[0];
  return one ? `${one.email}, password ${one.password}` : 'nobody: the directory has no active staff';
};

const peopleOf = ({ employees, implementers }: Directory): string[] => [
  ...employees.filter((one) => one.active).map((one) => person(one.name, roleOf(one, employees), one.mailbox)),
  ...implementers.map(({ legalName, certified, contact }) =>
    person(contact.name, `${certified ? 'implementer' : 'no longer certified'}: ${legalName}`, contact.mailbox),
  ),
];

/** A role in which nobody could decide today is said before somebody waits for it. */
const vacantIn = (directory: Directory, now: Date): string[] =>
  rolesWithNobody(directory, localDate(now)).map(
    (role) => `  Nobody can decide as ${role} today: give somebody the role, or a substitute.`,
  );

const person = (name: string, role: string, mailbox: string) => `  ${name.padEnd(24)}${role.padEnd(50)}${mailbox}`;

const roleOf = ({ id, roles, staff }: Employee, employees: Employee[]): string => {
  const replaced = employees.filter((one) => one.substitute === id).map((one) => `substitute of ${one.name}`);
  return [...roles, ...replaced, ...(staff ? ['staff'] : [])].join(', ');
};

const timeOf = (now: Date, { data, speed }: Pick<Options, 'data' | 'speed'>): string[] => [
  row(
    'Policy time',
    [now.toISOString(), againstWall(now, new Date()), ...(speed === 1 ? [] : [`${speed} seconds a second`])].join(', '),
  ),
  row('  to what is due next', `npm run advance -- --next${where(data)}`),
  row('  to a day', `npm run advance -- --until ${dayAhead(now)}${where(data)}`),
];

const where = (data: string) => (data === '.aval' ? '' : ` --data ${data}`);
