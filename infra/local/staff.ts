import type { Directory } from '../../workflows/directory.ts';
import type { SignInPerson } from './sign-in/server.ts';

/** The one password of this machine: whoever can reach it can read everything in its data folder anyway. */
export const localPassword = 'aval-en-esta-maquina';

/** Who may sign in to the console. */
export const staffOf = ({ employees }: Directory): SignInPerson[] =>
  employees
    .filter((one) => one.active && one.staff)
    .map(({ name, mailbox }) => ({ name, email: mailbox, password: localPassword, groups: ['staff'] }));
