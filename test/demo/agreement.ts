import { exampleRequest, holder } from '../play/example-request.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

const workflow = 'third-party-agreement';

/** From the form to the other party's yes. */
const begun = async (stage: Stage) => {
  const { values, people } = exampleRequest({}, stage.now());
  stage.scene('A publisher asks for a third-party agreement');
  await stage.sends(people.requester, workflow, values);
  await stage.answers(people.requester, { choice: 'mine', did: 'confirmed the mailbox' });
  return people;
};

const agreed = async (stage: Stage) => {
  const people = await begun(stage);
  stage.scene('The other party confirms the terms');
  await stage.answers(people.implementer, { choice: 'accept', did: 'confirmed the terms' });
  return people;
};

const approved = async (stage: Stage, part: 'commercial' | 'legal' | 'management'): Promise<void> =>
  stage.answers(holder(part), { choice: 'approve', did: `approved as ${part}` });

export const agreementStories: readonly Story[] = [
  {
    name: 'agreement-straight',
    shows: 'everyone says yes: an agreement from its form to its last day',
    play: async (stage) => {
      await agreed(stage);
      stage.scene('IMTCloud decides: commercial and legal side by side, then management');
      for (const part of ['legal', 'commercial', 'management'] as const) await approved(stage, part);
      stage.scene('In force on its first day; notices before its end, and its end');
      await stage.timePasses('en vigor');
      await stage.timePasses('Terminada');
      await stage.ends('Terminada');
    },
  },
  {
    name: 'agreement-rejected',
    shows: 'one no is enough, and those asked beside need not answer any more',
    play: async (stage) => {
      await agreed(stage);
      await stage.answers(holder('legal'), {
        choice: 'reject',
        reason: 'El reparto de ingresos no está determinado.',
        did: 'rejected as legal, with a reason',
      });
      await stage.ends('No aprobada');
    },
  },
  {
    name: 'agreement-changes',
    shows: 'changes asked for are made by the requester, and everybody is asked about the new terms',
    play: async (stage) => {
      const { requester, implementer } = await agreed(stage);
      await stage.answers(holder('legal'), {
        choice: 'changes',
        reason: 'Acorte el territorio a Asturias.',
        did: 'asked for changes as legal',
      });
      await stage.changes(requester, { territory: 'Asturias' }, 'changed the territory and sent the form again');
      stage.scene('Everybody concerned is asked again');
      await stage.answers(implementer, { choice: 'accept', did: 'confirmed the new terms' });
      for (const part of ['commercial', 'legal', 'management'] as const) await approved(stage, part);
      await stage.ends('Aprobada');
    },
  },
  {
    name: 'agreement-silence',
    shows: 'silence of IMTCloud climbs: reminder, substitute, superior, management; then it closes as not decided',
    play: async (stage) => {
      await agreed(stage);
      await approved(stage, 'legal');
      stage.scene('Commercial says nothing');
      await stage.timePasses('No decidida por IMTCloud');
      await stage.ends('No decidida por IMTCloud');
    },
  },
  {
    name: 'agreement-lapsed',
    shows: 'silence of the other party lapses it without blame; reopened with everything typed, it goes on',
    play: async (stage) => {
      const { requester, implementer } = await begun(stage);
      stage.scene('The other party says nothing');
      await stage.timePasses('Caducada');
      await stage.does(requester, 'reopen', 'reopened it from the status page');
      await stage.answers(implementer, { choice: 'accept', did: 'confirmed the terms of the reopened request' });
      await stage.ends('En curso');
    },
  },
  {
    name: 'agreement-withdrawn',
    shows: 'the requester may withdraw at any time, and whoever was asked is told',
    play: async (stage) => {
      const { requester } = await agreed(stage);
      await stage.does(requester, 'withdraw', 'withdrew it from the status page');
      await stage.ends('Retirada');
    },
  },
];
