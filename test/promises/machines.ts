import type { UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Rows } from '../../functions/ledger/memory/rows.ts';
import type { Runs } from '../../functions/relay/ports.ts';
import type { Key } from '../../functions/table/keys.ts';
import { compile } from '../../infra/compiler/compile.ts';
import { ServiceError } from '../../infra/local/aws-error.ts';
import { type Executions, openExecutions } from '../../infra/local/step-functions/executions.ts';
import type { Line } from '../../infra/local/step-functions/journal.ts';
import { thirdPartyAgreement } from '../../workflows/third-party-agreement.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';

const arn = 'arn:aws:states:eu-south-2:000000000000:stateMachine:agreement';

/** Step Functions with the machine that the compiler makes of a workflow, writing into these rows; it can be killed and started again, and deployed anew. */
export const machinesOn = (rows: Rows, now: () => Date, first: Workflow = thirdPartyAgreement) => {
  const definitions = { [arn]: compile(first) };
  const lines: Line[] = [];
  const send = async ({ input }: { input: UpdateItemCommandInput }) => {
    const values = unmarshall(input.ExpressionAttributeValues ?? {});
    const set = Object.fromEntries(Object.entries(values).map(([name, value]) => [name.slice(1), value]));
    rows.update({ key: unmarshall(input.Key ?? {}) as Key, set });
  };
  const open = (): Executions => {
    const journal = { lines: [...lines], write: (line: Line) => void lines.push(line), written: () => lines.length };
    return openExecutions({ definitions, dynamodb: { send } as never, journal, now });
  };
  let executions = open();
  const runs: Runs = {
    start: async ({ name, input }) =>
      refusing('ExecutionAlreadyExists', () => executions.start(arn, { name, input: JSON.stringify(input) })),
    signal: async (token, signal) =>
      refusing('TaskTimedOut', () => executions.answer(token, 'output' in signal ? signal : { ...signal, cause: '' })),
  };
  return {
    runs,
    all: () => executions.all(arn),
    /** What runs goes on by the definition that it was started with; what is started from now on has the new one. */
    deployed: (workflow: Workflow): void => {
      definitions[arn] = compile(workflow);
    },
    killed: (): void => {
      executions.close();
      executions = open();
    },
    /** Nothing moves by itself any more. */
    rest: async (): Promise<void> => {
      for (let quiet = 0, before = -1; quiet < 4; quiet = before === lines.length ? quiet + 1 : 0) {
        before = lines.length;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
};

const refusing = (name: string, deed: () => unknown): void => {
  try {
    deed();
  } catch (error) {
    if (!(error instanceof ServiceError && error.name === name)) throw error;
  }
};
