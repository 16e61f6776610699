import type { ChangeOfImplementer } from '../../workflows/change-of-implementer.form.ts';
import { exampleChange, implementerContact } from '../play/example-change.ts';
import { holder } from '../play/example-request.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

const workflow = 'change-of-implementer';
const complaint = 'Tres semanas sin respuesta a las averías';
const allegation = 'Las averías se atendieron en plazo; faltó acceso a las aulas.';
/** What nobody to whom the school is offered may read. */
const neverShown = [complaint, 'Veinte tabletas', allegation, 'falta de atención', 'Consta la falta'];

/** From the form to the hearing of the current implementer. */
const begun = async (stage: Stage, school: string, more: Partial<ChangeOfImplementer> = {}) => {
  const { values, people } = exampleChange({ school, now: stage.now() }, more);
  stage.scene('A school asks for another implementer');
  await stage.sends(people.requester, workflow, values);
  await stage.answers(people.requester, { choice: 'mine', did: 'confirmed the mailbox' });
  return { ...people, values };
};

const disputed = async (stage: Stage, school: string, more?: Partial<ChangeOfImplementer>) => {
  const told = await begun(stage, school, more);
  stage.scene('The current implementer is heard');
  await stage.answers(told.current, { choice: 'dispute', reason: allegation, did: 'disputed the reasons' });
  return told;
};

const sufficient = (stage: Stage): Promise<void> =>
  stage.answers(holder('commercial'), {
    choice: 'enoughService',
    reason: 'Consta la falta de atención en dos correos.',
    did: 'found the reasons sufficient, as commercial',
  });

const offered = (stage: Stage, id: string, choice: 'accept' | 'decline'): Promise<void> =>
  stage.answers(implementerContact(id), {
    choice,
    did: choice === 'accept' ? 'accepted the school' : 'declined the school',
    neverShown,
  });

/** The former company hands over and the school confirms. */
const handedOver = async (stage: Stage, { current, requester }: Awaited<ReturnType<typeof begun>>): Promise<void> => {
  stage.scene('Handover');
  await stage.answers(current, {
    choice: 'done',
    reason: 'Entregadas documentación y administración; sin acceso ni datos.',
    did: 'stated that the handover is done',
  });
  await stage.answers(requester, { choice: 'complete', did: 'confirmed the handover' });
};

export const changeStories: readonly Story[] = [
  {
    name: 'change-straight',
    shows: 'the straight path: heard, found sufficient, the school’s own choice accepts, handed over',
    play: async (stage) => {
      const told = await disputed(stage, '41106489', { firstChoice: 'dehesa-digital', secondChoice: 'alhambra-educa' });
      stage.scene('IMTCloud judges; the school’s own choice is asked');
      await sufficient(stage);
      await offered(stage, 'dehesa-digital', 'accept');
      await handedOver(stage, told);
      await stage.ends('Cambio hecho');
    },
  },
  {
    name: 'change-declined',
    shows: 'offers declined, by a no and by silence, return to the school until one that it chooses accepts',
    play: async (stage) => {
      const told = await disputed(stage, '33105393', {
        firstChoice: 'rias-educativas',
        secondChoice: 'meseta-tecnologia',
      });
      await sufficient(stage);
      stage.scene('The first choice declines, the second says nothing');
      await offered(stage, 'rias-educativas', 'decline');
      await stage.silence(told.requester, /elija otra empresa/);
      stage.scene('The school chooses again, among those ranked with their reasons');
      await stage.answers(told.requester, { choice: 'pirineo-aulas', did: 'chose another company' });
      await offered(stage, 'pirineo-aulas', 'accept');
      await handedOver(stage, told);
      await stage.ends('Cambio hecho');
    },
  },
  {
    name: 'change-remedy',
    shows: 'the current implementer offers a remedy, and the school takes it',
    play: async (stage) => {
      const { requester, current } = await begun(stage, '28103699');
      await stage.answers(current, {
        choice: 'remedy',
        reason: 'Un técnico fijo los martes, desde enero.',
        did: 'offered a remedy',
      });
      await stage.answers(requester, { choice: 'take', did: 'took the remedy' });
      await stage.ends('Retirada');
    },
  },
  {
    name: 'change-not-enough',
    shows: 'not enough: nobody is proposed; more was asked first, and one review by management stands',
    play: async (stage) => {
      const { requester, current } = await disputed(stage, '46108183');
      await stage.answers(holder('commercial'), {
        choice: 'moreNeeded',
        reason: 'Diga qué día se avisó del incidente.',
        did: 'asked for more information',
      });
      await stage.changes(requester, { argument: `${complaint}, avisadas el primer día.` }, 'told more');
      await stage.answers(current, { choice: 'accept', did: 'does not oppose, heard again on what is new' });
      await stage.answers(holder('commercial'), {
        choice: 'notEnough',
        reason: 'Un solo incidente, resuelto en una semana.',
        did: 'found the reasons not sufficient',
      });
      await stage.answers(requester, {
        choice: 'ask',
        reason: 'Hubo más de uno.',
        did: 'asked management for a review',
      });
      await stage.answers(current, { choice: 'nothing', did: 'adds nothing to what the school argues' });
      await stage.answers(holder('management'), {
        choice: 'notEnough',
        reason: 'No constan otros.',
        did: 'confirmed it on review',
      });
      await stage.ends('No sigue adelante');
    },
  },
  {
    name: 'change-silence',
    shows:
      'whoever writes from another address is confirmed by the registered contact; silence admits nothing and moves nobody',
    play: async (stage) => {
      const school = '15101918';
      const { values, people } = exampleChange(
        { school, now: stage.now() },
        {
          requesterName: 'Lucía Rey',
          requesterPosition: 'Secretaria',
          requesterMailbox: 'secretaria@colegio15.example',
        },
      );
      stage.scene('The secretary of a school asks for another implementer');
      await stage.sends(people.requester, workflow, values);
      await stage.answers(people.requester, { choice: 'mine', did: 'confirmed the mailbox' });
      await stage.answers(people.contact, { choice: 'confirm', did: 'confirmed that the school asks for it' });
      stage.scene('The current implementer says nothing');
      await stage.silence(holder('commercial'), /valore, como Comercial/);
      await sufficient(stage);
      stage.scene('The school does not choose');
      await stage.timePasses('Caducada');
      await stage.ends('Caducada');
    },
  },
  {
    name: 'change-withdrawn',
    shows: 'the school withdraws while an offer is out: whoever was asked is told, and no reason is shown',
    play: async (stage) => {
      const { requester } = await disputed(stage, '26103425', { firstChoice: 'aulas-del-norte' });
      await sufficient(stage);
      await stage.does(requester, 'withdraw', 'withdrew it from the status page');
      await stage.ends('Retirada');
    },
  },
];
