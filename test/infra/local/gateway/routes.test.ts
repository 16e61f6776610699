import { expect, test } from 'vitest';
import { matchRoute } from '../../../../infra/local/gateway/routes.ts';

const routes = [
  { key: '$default', function: 'web' },
  { key: 'ANY /console/{proxy+}', function: 'console' },
  { key: 'ANY /console', function: 'console' },
  { key: 'GET /console/health', function: 'health' },
  { key: 'ANY /requests/{id}', function: 'request' },
  { key: 'POST /requests/{id}', function: 'change' },
];
const routed = (method: string, path: string) => {
  const match = matchRoute(routes, method, path);
  return [match?.route.function, match?.parameters];
};

test('what nothing else takes goes to the default', () => {
  expect(routed('GET', '/')).toEqual(['web', {}]);
  expect(routed('POST', '/consoles')).toEqual(['web', {}]);
  expect(routed('GET', '/requests/1/more')).toEqual(['web', {}]);
});

test('a greedy route takes everything below it', () => {
  expect(routed('GET', '/console')).toEqual(['console', {}]);
  expect(routed('POST', '/console/requests/ABCD')).toEqual(['console', { proxy: 'requests/ABCD' }]);
});

test('a full match beats a greedy one, and its method beats ANY', () => {
  expect(routed('GET', '/console/health')).toEqual(['health', {}]);
  expect(routed('POST', '/console/health')).toEqual(['console', { proxy: 'health' }]);
  expect(routed('POST', '/requests/1')).toEqual(['change', { id: '1' }]);
  expect(routed('GET', '/requests/1')).toEqual(['request', { id: '1' }]);
});

test('without a default some paths lead nowhere', () => {
  expect(matchRoute(routes.slice(1), 'GET', '/')).toBeUndefined();
});
