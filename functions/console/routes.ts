import type { Route } from '../http/handler.ts';
import { listRoutes } from './list-routes.tsx';
import type { ConsolePorts } from './ports.ts';
import { requestRoutes } from './request-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

/** Everything that staff can ask for. */
export const consoleRoutes = (ports: ConsolePorts): Route[] => [
  ...listRoutes(ports),
  ...requestRoutes(ports),
  ...signInRoutes(ports),
];
