import { changeOfImplementer } from '../../workflows/change-of-implementer.ts';
import { integrationContract } from '../../workflows/integration-contract.ts';
import { thirdPartyAgreement } from '../../workflows/third-party-agreement.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { asksOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { exampleChange, exampleDirectory, implementerContact } from '../play/example-change.ts';
import { exampleContract } from '../play/example-contract.ts';
import { exampleRequest, holder } from '../play/example-request.ts';
import { answerByMail, submitForm, type World } from '../play/people.ts';
import { signByMail } from '../play/signing.ts';

/** The asks of a straight path, those put to a Lambda included. */
export type Played = string[];

/** The straight path of each workflow; `time` tells one that is played again from the one before. */
export const straightPlays: Readonly<Record<string, (world: World, time: number) => Promise<Played>>> = {
  [thirdPartyAgreement.name]: async (world) => {
    const { values, people } = exampleRequest();
    const asks = await begun(world, thirdPartyAgreement, values, people.requester.mailbox);
    await answerByMail(world, { to: people.implementer.mailbox, choice: 'accept' });
    for (const role of ['commercial', 'legal', 'management'] as const) await says(world, role, 'approve');
    return asks;
  },
  [integrationContract.name]: async (world) => {
    const { values, people } = exampleContract();
    const asks = await begun(world, integrationContract, values, people.requester.mailbox);
    for (const role of ['technical', 'legal'] as const) await says(world, role, 'approve');
    await says(world, 'data protection', 'favourable');
    await answerByMail(world, { to: people.requester.mailbox, choice: 'accept' });
    for (const { name, mailbox } of [people.first, people.second, holder('management')])
      await signByMail(world, { name, to: mailbox, position: 'Apoderada' });
    return asks;
  },
  [changeOfImplementer.name]: async (world, time) => {
    const { values, people } = exampleChange({ school: schools[time] ?? '' }, { firstChoice: chosen });
    const asks = await begun(world, changeOfImplementer, values, people.requester.mailbox);
    await answerByMail(world, { to: people.current.mailbox, choice: 'dispute', reason: 'Se atendió en plazo.' });
    const reason = 'Consta la falta de atención.';
    await answerByMail(world, { to: holder('commercial').mailbox, choice: 'enoughService', reason });
    await answerByMail(world, { to: implementerContact(chosen).mailbox, choice: 'accept' });
    await answerByMail(world, { to: people.current.mailbox, choice: 'done', reason: 'Entregado todo.' });
    await answerByMail(world, { to: people.requester.mailbox, choice: 'complete' });
    return asks;
  },
};

/** One for each time that it is played: a school has one open change at most, and a new implementer afterwards. */
const schools = ['41106489', '41107498', '41105480', '11101370'];
const chosen = 'dehesa-digital';

const begun = async (world: World, workflow: Workflow, values: Values, requester: string): Promise<Played> => {
  await submitForm(world, { workflow: workflow.name, values });
  await answerByMail(world, { to: requester, choice: 'mine' });
  return asksOf(workflow, values, exampleDirectory);
};

const says = (world: World, role: Parameters<typeof holder>[0], choice: string) =>
  answerByMail(world, { to: holder(role).mailbox, choice });
