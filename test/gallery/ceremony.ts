import type { AskRow } from '../../workflows/lifecycle/case.ts';
import type { Collection } from './item.ts';
import { keepPage } from './looks.ts';
import { reasons } from './play.ts';
import type { World } from './world.ts';

type Asked = { row: AskRow; person: string };
type Look = { name: string; about: string; step?: string; form?: Record<string, string> };

/** Every page of a signature, from its summary to the code, each as whoever signs meets it: on a way of its own. */
export const lookAtCeremony = async (here: World, { row, person }: Asked, into: Collection): Promise<void> => {
  const world = await here.fork();
  const path = await world.link({ purpose: 'ask', ask: row.name, round: row.round, person });
  const look = async ({ name, about, step, form }: Look): Promise<void> => {
    const address = step === undefined ? path : `${path}?step=${step}`;
    const seen = await world.web({ path: address, ...(form && { form }) });
    keepPage(world, seen, { name, outcome: `${row.name}: ${about}`, reader: person }, into);
  };
  const does = (step: string, form: Record<string, string>) => world.web({ path: `${path}?step=${step}`, form });
  const details = { name: row.people.find(({ id }) => id === person)?.name ?? '', position: 'Dirección general' };
  await look({ name: 'SummaryPage', about: 'summary' });
  await look({ name: 'SummaryPage', about: 'box not ticked', form: { deed: 'see' } });
  await world.web({ path, form: { deed: 'see', see: 'yes' } });
  await look({ name: 'DocumentPage', about: 'document' });
  await look({ name: 'DocumentPage', about: 'nothing chosen', form: { choice: '' } });
  await look({ name: 'DetailsPage', about: 'details', step: 'details' });
  await look({ name: 'DetailsPage', about: 'details, with mistakes', step: 'details', form: { deed: 'code' } });
  await look({ name: 'SayPage', about: 'do not sign', step: 'refuse' });
  await look({ name: 'SayPage', about: 'do not sign, without reason', step: 'refuse', form: { deed: 'reason' } });
  await look({ name: 'SayPage', about: 'question', step: 'question' });
  await does('question', { deed: 'question', question: reasons[world.language] });
  await look({ name: 'QuestionAskedPage', about: 'question asked', step: 'asked' });
  await does('refuse', { deed: 'reason', reason: reasons[world.language] });
  await look({ name: 'RefusalCodePage', about: 'do not sign, code', step: 'refuse-code' });
  const mistyped = { deed: 'refuse', code: '0000' };
  await look({ name: 'RefusalCodePage', about: 'do not sign, half a code', step: 'refuse-code', form: mistyped });
  const signing = { deed: 'sign', code: '0000 0000' };
  await look({ name: 'DetailsPage', about: 'code for not signing', step: 'code', form: signing });
  await does('details', { deed: 'code', ...details, consents: 'yes', powers: 'yes' });
  await look({ name: 'CodePage', about: 'code', step: 'code' });
  await look({ name: 'CodePage', about: 'wrong code', step: 'code', form: { deed: 'sign', code: '0000 0000' } });
};
