import { type Ask, asksIn, type Effect, ledTo } from '../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../workflows/vocabulary/choices.ts';
import {
  type EndingName,
  type ErrorName,
  errorNames,
  errorOfEffect,
  errorOfSilence,
  isLed,
  isStopping,
  leadsTo,
} from '../../workflows/vocabulary/errors.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import { asideNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';

/** Where a run ends without agreement, by the error that led there. */
export const endings: Record<Exclude<EndingName, 'ChangesRequested'>, Words> = {
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
    ...Object.values(choicesIn(workflow, ask)).flatMap(({ effect }) => errorBy(effect, ask) ?? []),
    ...[errorOfSilence(ask) ?? []].flat(),
    'Withdrawn',
  ]);
  const led = (workflow.asides ?? []).map(({ ask }) => leadsTo(ask.name));
  return [...led, ...errorNames].filter((name) => sent.includes(name));
};

const errorBy = (effect: Effect, { exhausted }: Ask): ErrorName | undefined => {
  if (isStopping(effect)) return errorOfEffect[effect];
  const led = ledTo(effect === 'passes on' ? exhausted : effect);
  return led === undefined ? undefined : leadsTo(led);
};

/** Every ask that a run can put: the one for changes only when someone can want them. */
export const asksPut = (workflow: Workflow): Ask[] => {
  const { stages, changes, asides = [] } = workflow;
  const asks = [...stages.flatMap(asksIn), ...asides.map(({ ask }) => ask)];
  return changes && errorsOf(workflow, asks).includes('ChangesRequested') ? [...asks, changes.ask] : asks;
};

/** The state to which an error leads. */
export const stateAfter = (error: ErrorName, workflow: Workflow): string => {
  const { name, changes } = workflow;
  if (isLed(error)) return asideNamed(workflow, error.slice('LeadsTo.'.length)).ask.state.en;
  if (error !== 'ChangesRequested') return endings[error].en;
  if (!changes) throw new Error(`Workflow ${name} offers changes and has no ask for them`);
  return changes.ask.state.en;
};
