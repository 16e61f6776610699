import type { Route } from '../http/handler.ts';
import { type DeedName, deedNames } from './deed-names.ts';
import type { ConsolePorts } from './ports.ts';
import { signInRoutes } from './sign-in-routes.tsx';
import { forStaff } from './staff.ts';

// The pages are read when somebody who may see them first asks: the function starts with less to read.
const list = () => import('./list-routes.tsx');
const request = () => import('./request-routes.tsx');
const deeds = () => import('./deed-routes.tsx');

/** Everything that staff can ask for. */
export const consoleRoutes = (ports: ConsolePorts): Route[] => [
  {
    method: 'GET',
    path: '/console',
    answer: forStaff(ports, async (asked, who) => (await list()).listed(ports, asked, who)),
  },
  {
    method: 'GET',
    path: '/console/requests.csv',
    answer: forStaff(ports, async (asked) => (await list()).listedAsCsv(ports, asked)),
  },
  {
    method: 'GET',
    path: '/console/requests/{reference}',
    answer: forStaff(ports, async (asked, who) => (await request()).shown(ports, asked, who)),
  },
  ...deedNames.flatMap((deed) => deedRoutes(ports, deed)),
  ...signInRoutes(ports),
];

/** Each thing that staff can do: its page, and the doing of it. */
const deedRoutes = (ports: ConsolePorts, deed: DeedName): Route[] => {
  const path = `/console/requests/{reference}/${deed}`;
  return [
    {
      method: 'GET',
      path,
      answer: forStaff(ports, async (asked, who) => (await deeds()).asked(deed)(ports, asked, who)),
    },
    {
      method: 'POST',
      path,
      answer: forStaff(ports, async (asked, who) => (await deeds()).done(deed)(ports, asked, who)),
    },
  ];
};
