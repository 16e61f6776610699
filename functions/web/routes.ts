import type { Route } from '../http/handler.ts';
import { answerRoutes } from './answer-routes.tsx';
import { apiRoutes } from './api-routes.ts';
import { formRoutes } from './form-routes.tsx';
import type { WebPorts } from './ports.ts';
import { siteRoutes } from './site-routes.tsx';
import { statusRoutes } from './status-routes.tsx';

export const webRoutes = (ports: WebPorts): Route[] => [
  ...siteRoutes(ports),
  ...formRoutes(ports),
  ...answerRoutes(ports),
  ...statusRoutes(ports),
  ...apiRoutes(ports),
];
