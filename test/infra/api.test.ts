import { expect, test } from 'vitest';
import { functionId, only, propertiesOf, resources } from './synthesized.ts';

const stage = only('AWS::ApiGatewayV2::Stage').Properties;

test('the access log says who came when with what outcome, and never by which link', () => {
  const { Format } = stage.AccessLogSettings as { Format: string };
  expect(Object.values(JSON.parse(Format)).sort()).toEqual([
    '$context.httpMethod',
    '$context.identity.sourceIp',
    '$context.identity.userAgent',
    '$context.integrationErrorMessage',
    '$context.requestId',
    '$context.requestTimeEpoch',
    '$context.responseLatency',
    '$context.responseLength',
    '$context.routeKey',
    '$context.status',
  ]);
});

test('a burst is slowed down before it reaches a function', () => {
  expect(stage.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
});

test('staff go to the console, everybody else to the public pages', () => {
  const routes = propertiesOf('AWS::ApiGatewayV2::Route').map(({ RouteKey, Target }) => [RouteKey, behind(Target)]);
  expect(Object.fromEntries(routes)).toEqual({
    $default: functionId('web'),
    'ANY /console': functionId('console'),
    'ANY /console/{proxy+}': functionId('console'),
  });
});

test('the only way in is the public host', () => {
  expect(only('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).toBe(true);
  expect(only('AWS::ApiGatewayV2::DomainName').Properties).toMatchObject({
    DomainName: 'avales.empresa-de-ejemplo.example',
    DomainNameConfigurations: [{ EndpointType: 'REGIONAL' }],
  });
});

test('logs with addresses in them are kept for a month', () => {
  for (const { RetentionInDays } of propertiesOf('AWS::Logs::LogGroup')) expect(RetentionInDays).toBe(30);
});

/** The function that a route's integration calls. */
const behind = (target: unknown): string | undefined => {
  const integration = /"Ref":"(\w+)"/.exec(JSON.stringify(target))?.[1] ?? '';
  const uri = JSON.stringify(resources[integration]?.Properties.IntegrationUri);
  return /"(\w+)","Arn"/.exec(uri)?.[1];
};
