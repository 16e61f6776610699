import type { IntegrationContract } from '../../workflows/integration-contract.form.ts';
import { exampleContract } from '../play/example-contract.ts';
import { holder } from '../play/example-request.ts';
import { withoutData } from '../workflows/contract-examples.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

const workflow = 'integration-contract';

/** Signed by one, and without personal data. */
const { firstDay: _, ...withoutOwnDays } = withoutData;

/** From the form to the review by IMTCloud. */
const begun = async (stage: Stage, more: Partial<IntegrationContract> = {}) => {
  const { values, people } = exampleContract(more, stage.now());
  stage.scene('A platform asks for an integration contract');
  await stage.sends(people.requester, workflow, values);
  await stage.answers(people.requester, { choice: 'mine', did: 'confirmed the mailbox' });
  return people;
};

const approved = (stage: Stage, part: 'technical' | 'legal'): Promise<void> =>
  stage.answers(holder(part), { choice: 'approve', did: `approved as ${part}` });

/** The contract is drawn, and the platform accepts its text. */
const accepted = async (stage: Stage, more?: Partial<IntegrationContract>) => {
  const people = await begun(stage, more);
  stage.scene('IMTCloud reviews it; its text is drawn');
  for (const part of ['technical', 'legal'] as const) await approved(stage, part);
  if (more?.personalData !== 'no')
    await stage.answers(holder('data protection'), { choice: 'favourable', did: 'gave a favourable opinion' });
  await stage.answers(people.requester, { choice: 'accept', did: 'accepted the text' });
  stage.scene('Signatures');
  return people;
};

export const contractStories: readonly Story[] = [
  {
    name: 'contract-straight',
    shows: 'reviewed, drawn, signed by two with joint powers and by IMTCloud, sealed, in force',
    play: async (stage) => {
      const { first, second } = await accepted(stage);
      await stage.signs(first, 'Administrador');
      await stage.signs(second, 'Consejera');
      await stage.signs(holder('management'), 'Directora');
      stage.scene('In force on its first day');
      await stage.timePasses('en vigor');
      await stage.ends('en vigor');
    },
  },
  {
    name: 'contract-changes',
    shows: 'after changes only those concerned are asked again; the platform declines the text in the end',
    play: async (stage) => {
      const { requester } = await begun(stage);
      await approved(stage, 'technical');
      await stage.answers(holder('legal'), {
        choice: 'changes',
        reason: 'El preaviso ha de ser de sesenta días.',
        did: 'asked for changes as legal',
      });
      await stage.changes(requester, { noticeDays: '60' }, 'changed the notice and sent the form again');
      stage.scene('Technical is not asked again: what it approved stands');
      await approved(stage, 'legal');
      await stage.answers(holder('data protection'), { choice: 'favourable', did: 'gave a favourable opinion' });
      await stage.answers(requester, {
        choice: 'decline',
        reason: 'Lo dejamos para otro curso.',
        did: 'declined the text',
      });
      await stage.ends('No');
    },
  },
  {
    name: 'contract-unfavourable',
    shows: 'an unfavourable opinion does not decide: management does, with reasons on record',
    play: async (stage) => {
      await begun(stage);
      for (const part of ['technical', 'legal'] as const) await approved(stage, part);
      await stage.answers(holder('data protection'), {
        choice: 'unfavourable',
        reason: 'No consta el plazo de conservación de los registros de acceso.',
        did: 'gave an unfavourable opinion',
      });
      await stage.answers(holder('management'), {
        choice: 'reject',
        reason: 'Se atiende el informe.',
        did: 'rejected as management',
      });
      await stage.ends('No');
    },
  },
  {
    name: 'contract-not-signed',
    shows: 'not to sign takes the document, a reason and a code, as signing does, and ends the request for everybody',
    play: async (stage) => {
      const { first } = await accepted(stage, { ...withoutOwnDays });
      await stage.doesNotSign(first, 'La duración no es la que acordamos.');
      await stage.ends('No');
    },
  },
  {
    name: 'contract-taken-back',
    shows: 'until IMTCloud signs, the platform may take its signature back',
    play: async (stage) => {
      const { requester, first } = await accepted(stage, { ...withoutOwnDays });
      await stage.signs(first, 'Administrador único');
      await stage.does(requester, 'withdraw', 'withdrew it, and with it the signature');
      await stage.ends('Retirada');
    },
  },
  {
    name: 'contract-bounced',
    shows: 'a code that comes back is an incident that says so, and nothing is signed',
    play: async (stage) => {
      const mailbox = 'bounce+firma@simulator.amazonses.com';
      const { requester, first } = await accepted(stage, { ...withoutOwnDays, firstSignerMailbox: mailbox });
      await stage.asksForCode(first, 'Administrador único');
      await stage.staffRead('El código para firmar no llega a quien debe firmar');
      await stage.does(requester, 'withdraw', 'withdrew it');
      await stage.ends('Retirada');
    },
  },
];
