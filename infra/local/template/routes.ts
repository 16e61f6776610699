import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import { functionNameIn } from './functions.ts';

/** A route of the HTTP API: `ANY /console/{proxy+}` or `$default`. */
export type Route = { key: string; function: string };

export const routesOf = (cloud: Cloud): Route[] => {
  const integrations = new Map(
    cloud
      .of('AWS::ApiGatewayV2::Integration', Integration)
      .map(({ id, properties }) => [id, properties.IntegrationUri]),
  );
  return cloud.of('AWS::ApiGatewayV2::Route', RouteProperties).map(({ properties }) => {
    const uri = integrations.get(properties.Target.replace('integrations/', ''));
    if (!uri) throw new Error(`The route ${properties.RouteKey} leads to ${properties.Target}, which does not exist.`);
    return { key: properties.RouteKey, function: functionNameIn(uri) };
  });
};

const Integration = z.object({ IntegrationUri: z.string() });
const RouteProperties = z.object({ RouteKey: z.string(), Target: z.string() });
