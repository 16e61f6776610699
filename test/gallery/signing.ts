import { rowOf } from '../../workflows/lifecycle/people.ts';
import { askQuestion as asked } from '../../workflows/lifecycle/signing/ask-question.ts';
import { doNotSign } from '../../workflows/lifecycle/signing/do-not-sign.ts';
import { seeDocument } from '../../workflows/lifecycle/signing/see-document.ts';
import { sendCode } from '../../workflows/lifecycle/signing/send-code.ts';
import { sendRefusalCode } from '../../workflows/lifecycle/signing/send-refusal-code.ts';
import { sign } from '../../workflows/lifecycle/signing/sign.ts';
import { answerQuestion } from '../../workflows/lifecycle/staff/answer-question.ts';
import { reasons } from './play.ts';
import type { World } from './world.ts';

type Place = { ask: string; round: number; person: string };

const timed = ({ now }: World) => ({ at: now, clock: now });

const seen = (world: World, { ask, round, person }: Place) =>
  world.record((governed) => seeDocument(governed, { ask, round, person, ticked: true, at: world.now }));

/** Somebody sees the document, is sent a code, and signs with it. */
export const signNow = async (world: World, { ask, round, person }: Place): Promise<void> => {
  const place = { ask, round, person };
  const { name = '' } = rowOf(await world.current(), ask, round)?.people.find(({ id }) => id === person) ?? {};
  await seen(world, place);
  const details = { name, position: 'Dirección general', consents: true, powers: true, language: world.language };
  await world.record((governed) => sendCode(governed, { ...place, ...details, ...timed(world) }));
  const seat = { source: '203.0.113.7', userAgent: 'A browser', language: world.language };
  const typed = { number: 1, right: true };
  await world.record((governed, directory) =>
    sign(governed, { ...place, ...seat, code: typed, salt: 's', ...timed(world) }, directory),
  );
};

/** Somebody has a question before they sign. */
export const askQuestion = async (world: World, place: Place): Promise<void> => {
  await seen(world, place);
  const question = { es: '¿Qué día empieza el preaviso?', en: 'On which day does the notice begin?' }[world.language];
  await world.record((governed) => asked(governed, { ...place, question, at: world.now, salt: 'q' }));
};

/** Staff answer what somebody asked before they sign. */
export const beAnswered = async (world: World, { ask, round, person }: Place): Promise<void> => {
  await askQuestion(world, { ask, round, person });
  const answer = { es: 'El día en que llega el aviso por correo.', en: 'On the day on which the notice arrives.' };
  await world.record((governed) =>
    answerQuestion(governed, {
      ...{ ask, round, person, answer: answer[world.language] },
      ...{ by: 'staff:marta', seen: governed.current.head.version, at: world.now, salt: 'd' },
    }),
  );
};

/** Somebody does not sign what they have seen: they say why, are sent a code, and confirm it with that. */
export const refuseToSign = async (world: World, { ask, round, person }: Place): Promise<void> => {
  const place = { ask, round, person };
  await seen(world, place);
  const reason = reasons[world.language];
  await world.record((governed) => sendRefusalCode(governed, { ...place, reason, ...timed(world) }));
  const code = { number: 1, right: true };
  await world.record((governed, directory) =>
    doNotSign(governed, { ...place, code, salt: 's', ...timed(world) }, directory),
  );
};
