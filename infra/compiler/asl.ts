/** The part of the Amazon States Language (JSONPath) that the compiler writes. */
export type StateMachineDefinition = { Comment: string; StartAt: string; TimeoutSeconds: number; States: States };
export type States = Readonly<Record<string, State>>;
export type State = Task | Parallel | Choice | Succeed | Fail;

export type Task = {
  Type: 'Task';
  Resource: string;
  Parameters: object;
  /** Null keeps the state as it was; left out, the result becomes the state. */
  ResultPath?: null;
  TimeoutSeconds: number;
  Retry: readonly Retrier[];
  Catch?: readonly Catcher[];
} & ({ Next: string } | { End: true });

export type Branch = { StartAt: string; States: States };
export type Parallel = {
  Type: 'Parallel';
  Branches: readonly Branch[];
  ResultPath: null;
  Catch: readonly Catcher[];
  Next: string;
};

export type Test = { Variable: string; IsPresent: true } | { Variable: string; BooleanEquals: true };
export type Choice = { Type: 'Choice'; Choices: readonly { And: readonly Test[]; Next: string }[]; Default: string };
export type Succeed = { Type: 'Succeed' };
export type Fail = { Type: 'Fail'; Error: string; Cause: string };

export type Catcher = { ErrorEquals: readonly string[]; ResultPath: null; Next: string };
export type Retrier = {
  ErrorEquals: readonly string[];
  MaxAttempts: number;
  MaxDelaySeconds: number;
  JitterStrategy: 'FULL';
};
