import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { acknowledgePublicRoute } from './acknowledged.ts';

type Pages = { domain: string; web: IFunction; console: IFunction };

/** The one way in: the console under its path, everything else to the web function, on the public host only. */
export const addApi = (stack: Stack, { domain, web, console }: Pages): DomainName => {
  const api = new HttpApi(stack, 'Api', { createDefaultStage: false, disableExecuteApiEndpoint: true });
  const host = addHost(stack, domain);
  new ApiMapping(stack, 'HostMapping', { api, domainName: host, stage: addStage(stack, api) });
  addRoutes(api, new HttpLambdaIntegration('Web', web), [HttpRouteKey.DEFAULT]);
  addRoutes(api, new HttpLambdaIntegration('Console', console), [
    HttpRouteKey.with('/console', HttpMethod.ANY),
    HttpRouteKey.with('/console/{proxy+}', HttpMethod.ANY),
  ]);
  return host;
};

/** The deployment waits here until the certificate's record is in the domain's DNS. */
const addHost = (stack: Stack, domain: string): DomainName =>
  new DomainName(stack, 'Host', {
    domainName: domain,
    certificate: new Certificate(stack, 'Certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(),
    }),
  });

const addStage = (stack: Stack, httpApi: HttpApi): HttpStage => {
  const logs = new LogGroup(stack, 'AccessLogs', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  return new HttpStage(stack, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 50, burstLimit: 100 },
    accessLogSettings: { destination: new LogGroupLogDestination(logs), format: accessLog },
  });
};

/** Neither path nor query: links carry secrets in them. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTimeEpoch',
    ip: '$context.identity.sourceIp',
    userAgent: '$context.identity.userAgent',
    method: '$context.httpMethod',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
    error: '$context.integrationErrorMessage',
  }),
);

const addRoutes = (httpApi: HttpApi, integration: HttpLambdaIntegration, keys: readonly HttpRouteKey[]): void => {
  for (const routeKey of keys) {
    const route = new HttpRoute(httpApi, `Route ${routeKey.key}`, { httpApi, routeKey, integration });
    acknowledgePublicRoute(route);
  }
};
