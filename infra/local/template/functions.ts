import { join } from 'node:path';
import * as z from 'zod';
import type { Cloud } from './cloud.ts';

/** A Lambda function of the template, with its unpacked code. */
export type LambdaFunction = {
  name: string;
  folder: string;
  handler: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMegabytes: number;
};

/** The functions whose code lies in an asset of the assembly. */
export const functionsOf = (cloud: Cloud, assembly: string): LambdaFunction[] =>
  cloud.of('AWS::Lambda::Function', Properties).flatMap(({ id, properties, metadata }) => {
    const asset = metadata['aws:asset:path'];
    if (typeof asset !== 'string') return [];
    return {
      name: properties.FunctionName ?? id,
      folder: join(assembly, asset),
      handler: properties.Handler,
      environment: properties.Environment.Variables,
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
    };
  });

/** The function behind an ARN, whatever version, alias or gateway prefix it comes with. */
export const functionNameIn = (arn: string): string => {
  const found = /(?:^|:function:)([A-Za-z0-9-_]+)(?::[^:/]+)?(?:\/invocations)?$/.exec(arn);
  if (!found?.[1]) throw new Error(`${arn} is not the ARN of a function.`);
  return found[1];
};

const Properties = z.object({
  FunctionName: z.string().optional(),
  Handler: z.string(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()).default({}) }).default({ Variables: {} }),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
});
