import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { acknowledgeWildcard } from './acknowledged.ts';
import { keepLogicalId, pascalCase } from './logical-id.ts';

/** A workflow as the compiler leaves it. */
export type Compiled = { name: string; definition: object };
/** The state machines by the name of their workflow. */
export type Machines = Readonly<Record<string, StateMachine>>;

/** The logical id of a workflow's machine. It never changes. */
export const machineId = (name: string): string => `${pascalCase(name)}Machine`;

/** One Standard machine per workflow, kept for those who wait in it even when its workflow leaves the register. */
export const addMachines = (stack: Stack, table: TableV2, workflows: readonly Compiled[]): Machines => {
  const role = roleOf(stack, table);
  const logs = new LogGroup(stack, 'MachineLogs', {
    // Under this prefix all groups share one line of the log service's policy, which has room for few.
    logGroupName: `/aws/vendedlogs/states/${stack.stackName}`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const machineOf = ({ name, definition }: Compiled) => {
    const id = machineId(name);
    const machine = new StateMachine(stack, id, {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(JSON.stringify(definition)),
      definitionSubstitutions: { TableName: table.tableName },
      role,
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
      tracingEnabled: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    keepLogicalId(machine, id);
    return [name, machine] as const;
  };
  return Object.fromEntries(workflows.map(machineOf));
};

/** A machine writes its rows and does nothing else: all may share a role. */
const roleOf = (stack: Stack, table: TableV2): Role => {
  const role = new Role(stack, 'MachineRole', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
  role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:UpdateItem'], resources: [table.tableArn] }));
  acknowledgeWildcard(role, '*', 'traces and the delivery of logs have no resource');
  return role;
};
