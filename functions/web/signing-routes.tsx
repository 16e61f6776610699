import { governed } from '../../workflows/governed.ts';
import type { AskRow, Case } from '../../workflows/lifecycle/case.ts';
import { rowOf } from '../../workflows/lifecycle/people.ts';
import { askQuestion } from '../../workflows/lifecycle/signing/ask-question.ts';
import { doNotSign } from '../../workflows/lifecycle/signing/do-not-sign.ts';
import { mostAttempts } from '../../workflows/lifecycle/signing/limits.ts';
import { signingOf } from '../../workflows/lifecycle/signing/progress.ts';
import { codeWrong, nothingChosen } from '../../workflows/lifecycle/signing/refusals.ts';
import { seeDocument } from '../../workflows/lifecycle/signing/see-document.ts';
import { sendCode } from '../../workflows/lifecycle/signing/send-code.ts';
import { sendRefusalCode } from '../../workflows/lifecycle/signing/send-refusal-code.ts';
import { sign } from '../../workflows/lifecycle/signing/sign.ts';
import { standingOf } from '../../workflows/lifecycle/standing.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { seeOther } from '../http/response.ts';
import { stepAddress } from '../pages/signing-frame.tsx';
import type { Followed } from './followed.ts';
import { askedBy, holding, type Opened, read } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { readReason } from './reason.ts';
import { codeAsTyped } from './signing-code.ts';
import { shownSigning } from './signing-shown.tsx';

type Deed = (ports: WebPorts, request: Request, open: Opened) => Promise<Response>;

/**
 * A deed of the ceremony, by its form. What one finds afterwards is a page of its own, so that reloading repeats nothing; a
 * refusal is said on the page of the step as things stand now.
 */
export const takenSigning = async (ports: WebPorts, request: Request, followed: Followed): Promise<Response> => {
  const open = await read(ports, followed);
  if (request.form.go === 'stay') return shownSigning(ports, request, { open });
  try {
    // Whoever has answered has nothing left to do here, whatever button of an old page they press.
    if (hasAnswered(open, request.form.deed)) return seeOther(stepAddress(request.path, '', request.language));
    return await (deeds[request.form.deed ?? ''] ?? chosen)(ports, request, open);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return shownSigning(ports, request, { open: await read(ports, followed), refusal: error });
  }
};

/** Whoever has signed and now presses that they do not is told so by the rule, and finds no receipt as if it had been taken. */
const hasAnswered = (open: Opened, deed = ''): boolean => {
  const standing = standingOf(open, askedBy(open));
  return standing.kind === 'answered' && !(refusals.includes(deed) && standing.answer.choice !== 'refuse');
};

const refusals: readonly string[] = ['reason', 'reason again', 'refuse'];

/** To another step: nothing is recorded. */
const chosen: Deed = async (_, request) => {
  const step = { sign: 'details', refuse: 'refuse', question: 'question' }[request.form.choice ?? ''];
  if (step === undefined) throw nothingChosen();
  return to(request, step);
};

const to = ({ path, language }: Request, step: string): Response => seeOther(stepAddress(path, step, language));

const record = (ports: WebPorts, open: Opened, decide: Parameters<WebPorts['ledger']['record']>[1]) =>
  ports.ledger.record(open.link.request, (current, directory) => decide(holding(open, current), directory));

const saltFrom = ({ random }: WebPorts): string => Buffer.from(random(16)).toString('hex');

const deeds: Readonly<Record<string, Deed>> = {
  see: async (ports, request, open) => {
    const seeing = { ...askedBy(open), ticked: request.form.see === 'yes', at: request.at };
    await record(ports, open, (now) => seeDocument(governed(now), seeing));
    return to(request, '');
  },

  code: async (ports, request, open) => {
    const { name = '', position = '', consents, powers } = request.form;
    await codeAsked(ports, request, open, { name, position, consents: consents === 'yes', powers: powers === 'yes' });
    return to(request, 'code');
  },

  /** What was said and ticked before still stands. */
  another: async (ports, request, open) => {
    const said = signingOf(rowAt(open.current, open) ?? {}, open.link.person)?.said;
    if (!said) return to(request, 'details');
    await codeAsked(ports, request, open, { name: said.name, position: said.position, consents: true, powers: true });
    return to(request, 'code');
  },

  sign: async (ports, request, open) => {
    const clock = ports.wallTime();
    const code = await codeAsTyped(ports, open, { typed: request.form.code ?? '', purpose: 'sign', clock });
    const seat = {
      source: request.source,
      userAgent: request.headers['user-agent'] ?? '',
      language: request.language,
    };
    const given = { ...askedBy(open), ...seat, code, at: request.at, clock, salt: saltFrom(ports) };
    const { current } = await record(ports, open, (now, directory) => sign(governed(now), given, directory));
    return afterCode(request, current, open);
  },

  reason: async (ports, request, open) => {
    await refusalCodeAsked(ports, request, open, readReason(request.form.reason ?? ''));
    return to(request, 'refuse-code');
  },

  /** The reason stands as it was written. */
  'reason again': async (ports, request, open) => {
    const refusing = signingOf(rowAt(open.current, open) ?? {}, open.link.person)?.refusing;
    if (!refusing) return to(request, 'refuse');
    await refusalCodeAsked(ports, request, open, refusing.reason);
    return to(request, 'refuse-code');
  },

  refuse: async (ports, request, open) => {
    const clock = ports.wallTime();
    const code = await codeAsTyped(ports, open, { typed: request.form.code ?? '', purpose: 'refuse', clock });
    const given = { ...askedBy(open), code, at: request.at, clock, salt: saltFrom(ports) };
    const { current } = await record(ports, open, (now, directory) => doNotSign(governed(now), given, directory));
    return afterCode(request, current, open);
  },

  question: async (ports, request, open) => {
    const question = readReason(request.form.question ?? '', 'question');
    const asking = { ...askedBy(open), question, at: request.at, salt: saltFrom(ports) };
    // What cannot be asked spends nothing of the day's allowance.
    askQuestion(governed(open.current), asking);
    const name = `question ${open.link.request} ${open.link.person}`;
    if (!(await ports.budgets.spend(name, { limit: questionsADay, seconds: 86_400, at: request.at })))
      throw askedOften();
    await record(ports, open, (now) => askQuestion(governed(now), asking));
    return to(request, 'asked');
  },
};

const questionsADay = 5;

const askedOften = () =>
  new Refusal({
    name: 'TooManyQuestions',
    kind: 'too many',
    words: {
      es: 'Hoy ya nos ha enviado varias preguntas sobre esta firma y están en nuestras manos: espere nuestra respuesta.',
      en: 'You have sent us several questions on this signature today, and they are in our hands: wait for our answer.',
    },
  });

type Details = { name: string; position: string; consents: boolean; powers: boolean };

const codeAsked = (ports: WebPorts, { at, language }: Request, open: Opened, details: Details) => {
  const asking = { ...askedBy(open), ...details, language, at, clock: ports.wallTime() };
  return record(ports, open, (now) => sendCode(governed(now), asking));
};

const refusalCodeAsked = (ports: WebPorts, { at }: Request, open: Opened, reason: string) => {
  const asking = { ...askedBy(open), reason, at, clock: ports.wallTime() };
  return record(ports, open, (now) => sendRefusalCode(governed(now), asking));
};

/** The receipt once the code was right. @throws Refusal with the tries that are left when it was wrong */
const afterCode = (request: Request, current: Case, open: Opened): Response => {
  const row = rowAt(current, open);
  if (row?.answers.some(({ by }) => by === open.link.person)) return to(request, '');
  const attempts = signingOf(row ?? {}, open.link.person)?.codes.at(-1)?.attempts ?? 0;
  throw codeWrong(mostAttempts - attempts);
};

const rowAt = (current: Case, open: Opened): AskRow | undefined => {
  const { ask, round } = askedBy(open);
  return rowOf(current, ask, round);
};
