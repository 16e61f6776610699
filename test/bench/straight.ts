import { GetExecutionHistoryCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { type Played, straightPlays } from './plays.ts';
import type { Stand } from './stand.ts';
import type { Units } from './units.ts';

/** What one request costs from the form to its approval, when everyone says yes. */
export type StraightPath = {
  workflow: string;
  asks: string[];
  transitions: number;
  invocations: Record<string, number>;
  units: Units;
  mails: number;
};

/** That of each workflow, one after another. */
export const straightPaths = async (stand: Stand): Promise<StraightPath[]> => {
  const paths: StraightPath[] = [];
  for (const [workflow, play] of Object.entries(straightPlays))
    paths.push(await straightPath(stand, { workflow, play }));
  return paths;
};

type Playing = { workflow: string; play: (stand: Stand, time: number) => Promise<Played> };

/** Played over HTTP by the people in it; measured again when the clock struck meanwhile, which is no part of it. */
const straightPath = async (stand: Stand, { workflow, play }: Playing): Promise<StraightPath> => {
  for (let time = 0; ; time++) {
    await stand.quiet();
    const [before, mailsBefore] = [stand.invocations(), (await stand.inbox.all()).length];
    stand.meter.reset();
    const asks = await play(stand, time);
    await stand.quiet();
    const invocations = since(before, stand.invocations());
    if (invocations.clock) continue;
    return {
      workflow,
      asks,
      transitions: await statesEntered(stand, workflow),
      invocations,
      units: stand.meter.read(),
      mails: (await stand.inbox.all()).length - mailsBefore,
    };
  }
};

const since = (before: Record<string, number>, after: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));

/** What Step Functions charges for: each state that the newest execution entered. @throws Error unless it succeeded */
const statesEntered = async ({ env, machines }: Stand, workflow: string): Promise<number> => {
  const client = new SFNClient({
    endpoint: String(env.AWS_ENDPOINT_URL_SFN),
    region: String(env.AWS_REGION),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn: machines[workflow] }));
  const last = executions.at(-1);
  if (last?.status !== 'SUCCEEDED')
    throw new Error(`The execution of the straight path of ${workflow} is ${last?.status}`);
  const { events = [] } = await client.send(
    new GetExecutionHistoryCommand({ executionArn: String(last.executionArn) }),
  );
  client.destroy();
  return events.filter(({ type }) => type?.endsWith('StateEntered')).length;
};
