import type { Method } from '@middy/http-router';
import { methodNotAllowed } from './refusals.ts';

type Handled<H> = { method: Method; path: string; handler: H };

/** Every address refuses what it does not take with 405 and `Allow`, instead of looking as if it were not there. */
export const withRefusedMethods = <H>(routes: readonly Handled<H>[]): Handled<H | (() => never)>[] => {
  const addresses = Map.groupBy(routes, ({ path }) => path.replace(/\{\w+\}/g, '{}'));
  return [...routes, ...[...addresses.values()].flatMap(refusedAt)];
};

const refusedAt = (here: readonly Handled<unknown>[]) => {
  const allowed = here.map(({ method }) => method);
  const handler = (): never => {
    throw methodNotAllowed(allowed);
  };
  const [path] = here.map((route) => route.path);
  return path === undefined
    ? []
    : methods.filter((method) => !allowed.includes(method)).map((method) => ({ method, path, handler }));
};

/** The library's type forgets HEAD. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as Method[];
