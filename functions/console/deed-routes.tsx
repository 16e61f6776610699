import type { Directory } from '../../workflows/directory.ts';
import { governed } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Change } from '../../workflows/lifecycle/change.ts';
import { nothingToDo } from '../../workflows/lifecycle/refusals/staff.ts';
import { answerQuestion } from '../../workflows/lifecycle/staff/answer-question.ts';
import { correctAddress } from '../../workflows/lifecycle/staff/correct-address.ts';
import type { Deed } from '../../workflows/lifecycle/staff/deed.ts';
import { extend } from '../../workflows/lifecycle/staff/extend.ts';
import { followUp } from '../../workflows/lifecycle/staff/follow-up.ts';
import { remindNow } from '../../workflows/lifecycle/staff/remind-now.ts';
import { resume } from '../../workflows/lifecycle/staff/resume.ts';
import { reviewFinding } from '../../workflows/lifecycle/staff/review-finding.ts';
import { sendAnew } from '../../workflows/lifecycle/staff/send-anew.ts';
import { withdrawFor } from '../../workflows/lifecycle/staff/withdraw-for.ts';
import { type Problem, Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page, seeOther } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { answerIn, daysIn, mailboxIn, meantIn, nameIn, reasonIn } from './deed-form.ts';
import type { DeedName } from './deed-names.ts';
import { DeedPage } from './deed-page.tsx';
import { deedPath, isRunning, type Offer, offersOf } from './deeds.ts';
import { executionOf } from './execution-of.ts';
import type { ConsolePorts } from './ports.ts';
import { named } from './request-routes.tsx';
import type { Looking } from './staff.ts';

/** The page of one deed. Looking at it changes nothing. @throws Refusal when it cannot be done as the request stands. */
export const asked = (deed: DeedName) => async (ports: ConsolePorts, request: Request, who: Looking) =>
  shown(ports, request, { deed, who, asked: request.query, problems: [] });

/** Does it, once and with a reason; of two members of staff at once one wins, and the other reads what has happened. */
export const done = (deed: DeedName) => async (ports: ConsolePorts, request: Request, who: Looking) => {
  const { current: before } = await named(ports, request);
  try {
    await recorded(ports, request, { deed, who, before });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(ports, request, { deed, who, refusal: error });
  }
  const lang = request.language === 'es' ? '' : `&lang=${request.language}`;
  return seeOther(`/console/requests/${before.head.request}?done=${deed}${lang}`);
};

type Doing = { deed: DeedName; who: Looking; before: Case };

const recorded = async (ports: ConsolePorts, request: Request, { deed, who, before }: Doing): Promise<void> => {
  const { form, at } = request;
  const execution = deed === 'resume' ? await executionOf(ports, before) : 'none';
  const running = isRunning({ ...governed(before), execution, at });
  const done = { by: who.by, reason: reasonIn(form), seen: Number(form.seen), at, salt: saltFrom(ports) };
  await ports.ledger.record(before.head.request, rules[deed](done, { form, running }));
};

type Given = { form: Request['form']; running: boolean };
type Rule = (deed: Deed, given: Given) => (current: Case, directory: Directory) => Change;

const rules: Record<DeedName, Rule> = {
  address: (deed, { form }) => corrects(deed, form),
  replace: (deed, { form }) => corrects(deed, form),
  send: (deed, { form }) => {
    const given = { ...deed, ...placeIn(form) };
    return (current, directory) => sendAnew(governed(current), given, directory);
  },
  remind: (deed, { form }) => {
    const given = { ...deed, ...placeIn(form) };
    return (current) => remindNow(governed(current), given);
  },
  extend: (deed, { form }) => {
    const given = { ...deed, ...placeIn(form), days: daysIn(form) };
    return (current, directory) => extend(governed(current), given, directory);
  },
  answer: (deed, { form }) => {
    const given = { ...deed, ...placeIn(form), answer: answerIn(form) };
    return (current) => answerQuestion(governed(current), given);
  },
  resume: (deed, { running }) => {
    const given = { ...deed, running };
    return (current, directory) => resume(governed(current), given, directory);
  },
  withdraw: (deed) => (current, directory) => withdrawFor(governed(current), deed, directory),
  follow: (deed) => (current) => followUp(governed(current), deed),
  strike: (deed) => (current, directory) => reviewFinding(governed(current), { ...deed, outcome: 'struck' }, directory),
  uphold: (deed) => (current, directory) => reviewFinding(governed(current), { ...deed, outcome: 'stands' }, directory),
};

const corrects = (deed: Deed, form: Request['form']): ReturnType<Rule> => {
  const given = { ...deed, ...placeIn(form), name: nameIn(form), mailbox: mailboxIn(form) };
  return (current, directory) => correctAddress(governed(current), given, directory);
};

const saltFrom = ({ random }: ConsolePorts): string => Buffer.from(random(16)).toString('hex');

const placeIn = ({ ask = '', round = '', person = '' }: Readonly<Record<string, string>>) => ({
  ask,
  round: Number(round),
  person,
});

type Refused = { deed: DeedName; who: Looking; refusal: Refusal };

/** What cannot be done is said on the same page, with everything typed; what has become impossible, on one of its own. */
const refused = (ports: ConsolePorts, request: Request, { deed, who, refusal }: Refused): Promise<Response> => {
  const { name, problems, words, kind } = refusal;
  if (problems.length === 0 && name !== 'ChangedMeanwhile') throw refusal;
  const said = problems.length > 0 ? problems : [{ field: 'content', code: name, words }];
  return shown(ports, request, { deed, who, asked: request.form, problems: said, status: statusOf[kind] });
};

type Showing = {
  deed: DeedName;
  who: Looking;
  /** What the address, or the form, says that it is about. */
  asked: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  status?: number;
};

const shown = async (ports: ConsolePorts, request: Request, showing: Showing): Promise<Response> => {
  const { deed, who, asked, problems, status = 200 } = showing;
  const { language, form, at } = request;
  const { current, directory } = await named(ports, request);
  const standing = { ...governed(current), directory };
  const execution = deed === 'resume' ? await executionOf(ports, current) : 'none';
  const wanted: Offer = { deed, ...placeIn(asked) };
  const offer = offersOf({ ...standing, execution, at }).find((one) => isSame(one, wanted));
  if (!offer) throw nothingToDo();
  const meanwhile = problems.some(({ code }) => code === 'ChangedMeanwhile')
    ? (await ports.ledger.trail(current.head.request)).filter(({ number }) => number > Number(form.seen))
    : [];
  const typed = { ...form, meant: meantIn(form) };
  const setting = { language, path: deedPath(current.head.request, offer), identity: ports.identity };
  const view = { ...standing, offer, typed, problems, meanwhile, who: who.name };
  return page(<DeedPage setting={setting} view={view} />, { language, status });
};

const isSame = (a: Offer, b: Offer): boolean =>
  a.deed === b.deed && a.ask === b.ask && a.round === b.round && a.person === b.person;
