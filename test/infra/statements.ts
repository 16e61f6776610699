import { functionId, idIn, resources } from './synthesized.ts';

export type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

/** Every statement of every policy of a role. */
export const statementsOf = (role: string): Statement[] =>
  Object.values(resources)
    .filter(({ Type, Properties }) => Type === 'AWS::IAM::Policy' && idIn(Properties.Roles) === role)
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);

export const actionsIn = ({ Action }: Statement): string[] => [Action].flat();

/** The role of a function. */
export const roleOf = (name: string): string => idIn(resources[functionId(name)]?.Properties.Role);

/** What a function may do, sorted, each once. */
export const actionsOf = (name: string): string[] => [...new Set(statementsOf(roleOf(name)).flatMap(actionsIn))].sort();
