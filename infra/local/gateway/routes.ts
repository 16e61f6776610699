import type { Route } from '../template/routes.ts';

/** The route that serves a request, and what its path variables hold. */
export type Match = { route: Route; parameters: Record<string, string> };

/** The most specific route: a full match, then the longest greedy one, a method before ANY, `$default` last. */
export const matchRoute = (routes: readonly Route[], method: string, path: string): Match | undefined =>
  routes
    .flatMap((route) => {
      const parameters = parametersOf(route.key, method, path);
      return parameters ? { route, parameters } : [];
    })
    .sort((one, other) => rank(other.route.key) - rank(one.route.key))[0];

const parametersOf = (key: string, method: string, path: string): Record<string, string> | undefined => {
  if (key === '$default') return {};
  const [verb, template = ''] = key.split(' ');
  if (verb !== 'ANY' && verb !== method) return undefined;
  const found = patternOf(template).exec(path);
  return found ? { ...found.groups } : undefined;
};

const patternOf = (template: string): RegExp => {
  const source = template
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const name = part.replace(/[{}+]/g, '');
      if (!part.startsWith('{')) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      return part.endsWith('+}') ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
    })
    .join('');
  return new RegExp(`^${source}$`);
};

const rank = (key: string): number => {
  if (key === '$default') return -1;
  const [verb, template = ''] = key.split(' ');
  const greedy = template.includes('+}');
  const variables = template.split('{').length - 1;
  return (greedy ? 0 : 100_000) + template.length * 10 - variables * 100 + (verb === 'ANY' ? 0 : 1);
};
