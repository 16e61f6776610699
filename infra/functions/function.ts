import { join } from 'node:path';
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type * as z from 'zod';
import { acknowledgeWildcard } from '../acknowledged.ts';
import { pascalCase } from '../logical-id.ts';

/** What a schema of `functions/environment.ts` wants to find, as text. */
export type EnvironmentOf<S extends z.core.$ZodType> = { [Name in keyof z.input<S>]: string };

type Settings = {
  /** The folder with a bundle per function. */
  bundles: string;
  environment: Readonly<Record<string, string>>;
  timeoutSeconds: number;
  /** Where an event ends that was handed over without waiting for the answer. */
  deadLetters?: IQueue;
};

/** A function with its own role, which may write its own log and nothing else yet. */
export const addFunction = (stack: Stack, name: string, settings: Settings): Lambda => {
  const { bundles, environment, timeoutSeconds, deadLetters } = settings;
  const id = pascalCase(name);
  const logGroup = new LogGroup(stack, `${id}Logs`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(stack, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  acknowledgeWildcard(role, '*', 'traces have no resource');
  return new Lambda(stack, id, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(join(bundles, name)),
    handler: 'index.handler',
    memorySize: 512,
    timeout: Duration.seconds(timeoutSeconds),
    environment,
    role,
    logGroup,
    tracing: Tracing.ACTIVE,
    ...(deadLetters && { deadLetterQueue: deadLetters }),
  });
};
