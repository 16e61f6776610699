import { GetExecutionHistoryCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { thirdPartyAgreement } from '../../workflows/third-party-agreement.ts';
import { asksOf } from '../../workflows/vocabulary/workflow.ts';
import { exampleRequest } from '../play/example-request.ts';
import { answerByMail, submitForm } from '../play/people.ts';
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

/** Played over HTTP by the people in it; measured again when the clock struck meanwhile, which is no part of it. */
export const straightPath = async (stand: Stand): Promise<StraightPath> => {
  for (;;) {
    await stand.quiet();
    const [before, mailsBefore] = [stand.invocations(), (await stand.inbox.all()).length];
    stand.meter.reset();
    const asks = await play(stand);
    await stand.quiet();
    const invocations = since(before, stand.invocations());
    if (invocations.clock) continue;
    return {
      workflow: thirdPartyAgreement.name,
      asks,
      transitions: await statesEntered(stand),
      invocations,
      units: stand.meter.read(),
      mails: (await stand.inbox.all()).length - mailsBefore,
    };
  }
};

const play = async (stand: Stand): Promise<string[]> => {
  const { values, people } = exampleRequest();
  await submitForm(stand, { workflow: thirdPartyAgreement.name, values });
  await answerByMail(stand, { to: people.requester.mailbox, choice: 'mine' });
  await answerByMail(stand, { to: people.implementer.mailbox, choice: 'accept' });
  await answerByMail(stand, { to: people.commercial.mailbox, choice: 'approve' });
  await answerByMail(stand, { to: people.legal.mailbox, choice: 'approve' });
  await answerByMail(stand, { to: people.management.mailbox, choice: 'approve' });
  return asksOf(thirdPartyAgreement, values);
};

const since = (before: Record<string, number>, after: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));

/** What Step Functions charges for: each state that the newest execution entered. @throws Error unless it succeeded */
const statesEntered = async ({ env, machine }: Stand): Promise<number> => {
  const client = new SFNClient({
    endpoint: String(env.AWS_ENDPOINT_URL_SFN),
    region: String(env.AWS_REGION),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn: machine }));
  const last = executions.at(-1);
  if (last?.status !== 'SUCCEEDED') throw new Error(`The execution of the straight path is ${last?.status}`);
  const { events = [] } = await client.send(
    new GetExecutionHistoryCommand({ executionArn: String(last.executionArn) }),
  );
  client.destroy();
  return events.filter(({ type }) => type?.endsWith('StateEntered')).length;
};
