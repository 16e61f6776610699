import type { Employee } from '../../workflows/directory/employee.ts';
import type { Directory } from '../../workflows/directory.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import type { Answerer, Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { addressOf } from './address.ts';
import { beginSignIn } from './begin-sign-in.ts';
import type { ConsolePorts } from './ports.ts';
import { notStaff } from './refusals.ts';
import { kept } from './session.ts';

/** Who looks (`staff:<id>` in the record of what they do), and the directory that says that they may. */
export type Looking = { name: string; by: string; directory: Directory };

/**
 * A page for staff alone. Whoever is not signed in does that first and comes back to it. The directory is asked for
 * every page, so that whoever leaves is out at once, not when the session ends.
 */
export const forStaff =
  (ports: ConsolePorts, show: (request: Request, who: Looking) => Promise<Response>): Answerer =>
  async (request) => {
    const session = await kept(ports, 'session', request);
    if (!session) return beginSignIn(ports, addressOf(request));
    const { email = '', name = email } = session;
    const directory = await ports.directory.read();
    const employee = staffAt(directory, email);
    if (!employee) throw notStaff();
    return show(request, { name, by: `staff:${employee.id}`, directory });
  };

/** Whether this address is of someone who works here now, as staff. */
export const isStaff = (directory: Directory, email: string): boolean => staffAt(directory, email) !== undefined;

const staffAt = ({ employees }: Directory, email: string): Employee | undefined =>
  employees.find((one) => one.active && one.staff && sameMailbox(one.mailbox, email));
