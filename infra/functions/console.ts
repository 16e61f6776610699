import { ArnFormat, type Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { ConsoleEnvironment } from '../../functions/environment.ts';
import { acknowledgeWildcard } from '../acknowledged.ts';
import { machineId } from '../machines.ts';
import { allow, allowIndex, allowLedger } from '../permissions.ts';
import { addFunction, type EnvironmentOf } from './function.ts';
import { type Ground, machinesEnvironment, siteEnvironment } from './ground.ts';

/** The pages of staff: the table with its list, and a look at executions. */
export const addConsole = (stack: Stack, ground: Ground): Lambda => {
  const environment: EnvironmentOf<typeof ConsoleEnvironment> = {
    ...siteEnvironment(ground),
    STATE_MACHINES: machinesEnvironment(ground),
    SIGN_IN_ISSUER: ground.signIn.issuer,
    SIGN_IN_CLIENT_ID: ground.signIn.clientId,
  };
  const console = addFunction(stack, 'console', { bundles: ground.bundles, environment, timeoutSeconds: 15 });
  allowLedger(console, ground.table);
  allowIndex(console, ground.table, 'list');
  allowReading(stack, console, ground);
  return console;
};

/** Executions are named by their requests, so that only their machine can be named here. */
const allowReading = (stack: Stack, console: Lambda, { machines }: Ground): void => {
  for (const [name, { stateMachineName }] of Object.entries(machines)) {
    const executions = stack.formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${stateMachineName}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    allow(console, ['states:DescribeExecution', 'states:GetExecutionHistory'], executions);
    acknowledgeWildcard(console.role ?? console, found(name), 'executions are named when requests are made');
  }
};

/** The same resource as cdk-nag writes it. */
const found = (name: string): string =>
  `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:<${machineId(name)}.Name>:*`;
