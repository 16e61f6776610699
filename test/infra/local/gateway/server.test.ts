import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import { openGateway } from '../../../../infra/local/gateway/server.ts';

const policyTime = new Date('2027-01-31T09:00:00.123Z');

/** A gateway whose only function answers as given, and what that function was asked. */
const gatewayThatAnswers = async (answer: unknown) => {
  const asked: APIGatewayProxyEventV2[] = [];
  const gateway = await openGateway(0);
  onTestFinished(gateway.close);
  gateway.serve({
    routes: [{ key: '$default', function: 'web' }],
    now: () => policyTime,
    invoke: async (_, event) => {
      asked.push(event as APIGatewayProxyEventV2);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const send = (path: string, init?: RequestInit) => fetch(`http://localhost:${gateway.port}${path}`, init);
  const eventFor = async (path: string, init?: RequestInit) => {
    await send(path, init);
    return asked[0];
  };
  return { send, eventFor };
};

test('a request arrives as payload 2.0, at policy time and from where it came', async () => {
  const { eventFor } = await gatewayThatAnswers({ statusCode: 200 });
  const headers = { Cookie: 'session=1; language=es', 'X-Thing': 'yes' };
  expect(await eventFor('/a%20b?x=1&x=2&y=%C3%A9', { headers })).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/a b',
    rawQueryString: 'x=1&x=2&y=%C3%A9',
    queryStringParameters: { x: '1,2', y: 'é' },
    cookies: ['session=1', 'language=es'],
    headers: { 'x-thing': 'yes', 'x-forwarded-proto': 'http' },
    requestContext: { timeEpoch: policyTime.getTime(), http: { method: 'GET', sourceIp: '127.0.0.1' } },
    isBase64Encoded: false,
  });
});

test('cookies are in their own list only, and no body is no body', async () => {
  const { eventFor } = await gatewayThatAnswers({ statusCode: 200 });
  const event = await eventFor('/', { headers: { cookie: 'a=1' } });
  expect(event?.headers).not.toHaveProperty('cookie');
  expect(event).not.toHaveProperty('body');
});

test('text and JSON arrive as they are, a form in base64 as HTTP APIs hand it over', async () => {
  const post = async (type: string) => {
    const { eventFor } = await gatewayThatAnswers({ statusCode: 200 });
    const event = await eventFor('/', { method: 'POST', body: 'name=ñ', headers: { 'content-type': type } });
    return [event?.body, event?.isBase64Encoded];
  };
  const encoded = Buffer.from('name=ñ').toString('base64');
  expect(await post('application/json; charset=utf-8')).toEqual(['name=ñ', false]);
  expect(await post('text/plain')).toEqual(['name=ñ', false]);
  expect(await post('application/x-www-form-urlencoded')).toEqual([encoded, true]);
  expect(await post('application/octet-stream')).toEqual([encoded, true]);
});

test('an answer keeps its status, its headers and each of its cookies', async () => {
  const answer = {
    statusCode: 303,
    headers: { Location: '/next', 'X-Count': 2 },
    cookies: ['a=1; Path=/', 'b=2'],
    body: '',
  };
  const { send } = await gatewayThatAnswers(answer);
  const response = await send('/', { redirect: 'manual' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/next');
  expect(response.headers.get('x-count')).toBe('2');
  expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
});

test('an encoded body is decoded', async () => {
  const { send } = await gatewayThatAnswers({
    statusCode: 200,
    headers: { 'content-type': 'image/png' },
    isBase64Encoded: true,
    body: Buffer.from([0, 255, 1]).toString('base64'),
  });
  expect(new Uint8Array(await (await send('/')).arrayBuffer())).toEqual(new Uint8Array([0, 255, 1]));
});

test('an answer without a status is the body itself', async () => {
  const { send } = await gatewayThatAnswers({ hello: 'there' });
  const response = await send('/');
  expect([response.status, await response.json()]).toEqual([200, { hello: 'there' }]);
  const words = await gatewayThatAnswers('hello');
  expect(await (await words.send('/')).text()).toBe('hello');
});

test('what went wrong in a function is not shown', async () => {
  const { send } = await gatewayThatAnswers(new Error('password in a stack trace'));
  const response = await send('/');
  expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
});

test('more than ten megabytes never reach a function', async () => {
  const { send, eventFor } = await gatewayThatAnswers({ statusCode: 200 });
  const tooLong = Buffer.alloc(10 * 1024 * 1024 + 1);
  expect((await send('/', { method: 'POST', body: tooLong })).status).toBe(413);
  expect((await eventFor('/after'))?.rawPath).toBe('/after');
});

test('before anything is served it says so', async () => {
  const gateway = await openGateway(0);
  onTestFinished(gateway.close);
  expect((await fetch(`http://localhost:${gateway.port}/`)).status).toBe(503);
});

test('a body that has grown beyond what Lambda takes of an event does not reach the function', async () => {
  const { send } = await gatewayThatAnswers({ statusCode: 200 });
  const posted = (bytes: number) =>
    send('/', { method: 'POST', body: new Uint8Array(bytes), headers: { 'content-type': 'multipart/form-data' } });
  expect((await posted(4 * 1024 * 1024)).status).toBe(200);
  expect((await posted(5 * 1024 * 1024)).status).toBe(413);
});
