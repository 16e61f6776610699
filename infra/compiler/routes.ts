import { type Ask, asksIn } from '../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../workflows/vocabulary/choices.ts';
import { type ErrorName, errorNames, errorOfEffect, errorOfSilence } from '../../workflows/vocabulary/errors.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';

/** Where a run ends without agreement, by the error that led there. */
export const endings: Record<Exclude<ErrorName, 'ChangesRequested'>, Words> = {
  Rejected: { es: 'No aprobada', en: 'Not approved' },
  Expired: { es: 'Caducada', en: 'Lapsed' },
  Withdrawn: { es: 'Retirada', en: 'Withdrawn' },
  NotDecided: { es: 'No decidida por IMTCloud', en: 'Not decided by IMTCloud' },
  Disowned: { es: 'No enviada por quien figura como solicitante', en: 'Not sent by its requester' },
};
const inForce: Words = { es: 'En vigor', en: 'In force' };
const approved: Words = { es: 'Aprobada', en: 'Approved' };
/** Where a run ends when everyone has said yes. */
export const agreedIn = (workflow: Workflow): Words => (workflow.inForce ? inForce : approved);
export const needsStaff: Words = { es: 'Necesita al equipo', en: 'Needs staff' };

/** The errors that these asks can come back with: by answers, by silence, and by withdrawal, which is always possible. */
export const errorsOf = (workflow: Workflow, asks: readonly Ask[]): ErrorName[] => {
  const sent = asks.flatMap((ask): ErrorName[] => [
    ...Object.values(choicesIn(workflow, ask)).flatMap(({ effect }) =>
      effect === 'goes on' || effect === 'abstains' ? [] : errorOfEffect[effect],
    ),
    errorOfSilence[ask.silence],
    'Withdrawn',
  ]);
  return errorNames.filter((name) => sent.includes(name));
};

/** Every ask that a run can put: the one for changes only when someone can want them. */
export const asksPut = (workflow: Workflow): Ask[] => {
  const { stages, changes } = workflow;
  const asks = stages.flatMap(asksIn);
  return changes && errorsOf(workflow, asks).includes('ChangesRequested') ? [...asks, changes.ask] : asks;
};

/** The state to which an error leads. */
export const stateAfter = (error: ErrorName, { name, changes }: Workflow): string => {
  if (error !== 'ChangesRequested') return endings[error].en;
  if (!changes) throw new Error(`Workflow ${name} offers changes and has no ask for them`);
  return changes.ask.state.en;
};
