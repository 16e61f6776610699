import { parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';

/**
 * `speed` is seconds of policy time per real second; port 0 takes any free ports. With `officeHours` mail waits for the
 * working hours of its readers; without, they work around the clock.
 */
export type Options = { port: number; data: string; fresh: boolean; speed: number; officeHours?: boolean };

/** What `npm start` was asked for. @throws Complaint */
export const readOptions = (args: string[]): Options => {
  const given = parse(args);
  const port = Number(given.port);
  const speed = Number(given.speed);
  if (!/^\d+$/.test(given.port) || port > highestPort) {
    throw new Complaint(`--port must be a whole number from 0 to ${highestPort}, not "${given.port}".`);
  }
  if (!(speed >= 1) || !Number.isFinite(speed)) throw new Complaint(`--speed must be 1 or more, not "${given.speed}".`);
  if (given.data.trim() === '') throw new Complaint('--data needs the name of a folder.');
  return { port, speed, data: given.data, fresh: given.fresh, officeHours: given['office-hours'] };
};

/** The mail inbox and the sign-in provider take the next two. */
const highestPort = 65_533;

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '3000' },
        data: { type: 'string', default: '.aval' },
        fresh: { type: 'boolean', default: false },
        speed: { type: 'string', default: '1' },
        'office-hours': { type: 'boolean', default: false },
      },
    }).values;
  } catch (fault) {
    const said = (fault as Error).message.split('. ')[0]?.replace(/\.$/, '');
    throw new Complaint(`${said}: the options are --port N, --data DIR, --fresh, --speed N and --office-hours.`);
  }
};
