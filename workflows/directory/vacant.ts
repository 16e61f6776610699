import type { Directory } from '../directory.ts';
import { type Employee, isAway, type Role, roles } from './employee.ts';

/** The roles in which nobody could decide on a day (YYYY-MM-DD): whoever has them has left or is away, and so is whoever stands in. */
export const rolesWithNobody = ({ employees }: Pick<Directory, 'employees'>, day: string): Role[] => {
  const here = (id: string | undefined): boolean =>
    employees.some((one) => one.id === id && one.active && !isAway(one, day));
  const canDecide = (one: Employee): boolean => one.active && (here(one.id) || here(one.substitute));
  return roles.filter((role) => !employees.some((one) => one.roles.includes(role) && canDecide(one)));
};
