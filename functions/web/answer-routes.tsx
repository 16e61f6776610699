import { localDate } from '../../workflows/calendar.ts';
import { governed } from '../../workflows/governed.ts';
import { answer } from '../../workflows/lifecycle/answer.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { offered } from '../../workflows/lifecycle/offered.ts';
import { goneFrom } from '../../workflows/lifecycle/reassign.ts';
import { seenBy } from '../../workflows/lifecycle/seen-by.ts';
import { standingOf } from '../../workflows/lifecycle/standing.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page, seeOther } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { inLanguage } from '../links/in-language.ts';
import { AnswerPage } from '../pages/answer-page.tsx';
import { ReceiptPage } from '../pages/receipt-page.tsx';
import { closed, sentAgain } from './closed-link.tsx';
import { shownEdit, shownMistakes, takeEdit } from './edit-answer.tsx';
import type { Followed } from './followed.ts';
import { askedBy, holding, type Opened, read } from './opened.ts';
import { passedOn } from './passed-on.ts';
import type { WebPorts } from './ports.ts';
import { readReason } from './reason.ts';
import { settingOf } from './setting.ts';

/** One ask to one person, by link. Opening it, by people or programs, changes nothing. */
export const opened = async (ports: WebPorts, request: Request, followed: Followed): Promise<Response> =>
  shownNow(ports, request, await read(ports, followed));

// The pages of a signature are read when somebody first signs.
const signing = () => import('./signing.ts');

const shownNow = async (ports: WebPorts, request: Request, open: Opened): Promise<Response> => {
  if (isSignature(open)) return (await signing()).shownSigning(ports, request, { open });
  const standing = standingOf(open, askedBy(open));
  if (standing.kind === 'refused') return closed(ports, request, { open, refusal: standing.refusal });
  if (standing.kind === 'answered') return receipt(ports, request, { open, row: standing.row });
  const gone = goneFrom(open, { row: standing.row, person: open.link.person, at: request.at }, open.directory);
  if (gone) return closed(ports, request, { open, refusal: gone });
  if (isEdit(open)) return shownEdit(ports, request, open);
  return shownAsk(ports, request, { open, row: standing.row });
};

export const answered = async (ports: WebPorts, request: Request, followed: Followed): Promise<Response> => {
  const open = await read(ports, followed);
  if (request.form.deed === 'again') return sentAgain(ports, request, open);
  if (isSignature(open) && request.form.deed !== 'aside')
    return (await signing()).takenSigning(ports, request, followed);
  if (request.form.go === 'stay' && !isEdit(open)) return shownNow(ports, request, open);
  try {
    if (request.form.deed === 'aside') return await passedOn(ports, request, open);
    if (isEdit(open)) return await edited(ports, request, open);
    await record(ports, request, open);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(ports, request, { followed, refusal: error });
  }
  return seeOther(inLanguage(request.path, request.language));
};

/** The form goes on only while the changes can be sent. */
const edited = async (ports: WebPorts, request: Request, open: Opened): Promise<Response> => {
  const standing = standingOf(open, askedBy(open));
  if (standing.kind === 'refused') throw standing.refusal;
  if (standing.kind === 'answered' && request.form.go !== 'send')
    return receipt(ports, request, { open, row: standing.row });
  return takeEdit(ports, request, open);
};

type Refused = { followed: Followed; refusal: Refusal };

/** What somebody finds as things stand now, which is not always as they stood when the page was opened. */
const refused = async (ports: WebPorts, request: Request, { followed, refusal }: Refused): Promise<Response> => {
  const open = await read(ports, followed);
  const standing = standingOf(open, askedBy(open));
  if (standing.kind === 'open' && isSignature(open))
    return (await signing()).shownSigning(ports, request, { open, refusal });
  if (standing.kind === 'open' && refusal.problems.length > 0) {
    if (isEdit(open)) return shownMistakes(ports, request, { open, problems: refusal.problems });
    return shownAsk(ports, request, { open, row: standing.row, refusal });
  }
  return closed(ports, request, { open, refusal });
};

const record = (ports: WebPorts, request: Request, open: Opened) => {
  const given = {
    ...askedBy(open),
    choice: request.form.choice ?? '',
    reason: readReason(request.form.reason ?? ''),
    at: request.at,
    salt: Buffer.from(ports.random(16)).toString('hex'),
  };
  return ports.ledger.record(open.link.request, (current, directory) =>
    answer(governed(holding(open, current)), given, directory),
  );
};

type Shown = { open: Opened; row: AskRow; refusal?: Refusal };

const shownAsk = (ports: WebPorts, request: Request, { open, row, refusal }: Shown): Response => {
  const setting = settingOf(ports, request);
  const answering = {
    ...open,
    ...seenBy(open, open.link.person),
    offers: offered(open, askNamed(open.workflow, row.name), row),
    row,
    person: open.link.person,
    action: request.path,
    typed: request.form,
    problems: refusal?.problems ?? [],
    today: localDate(request.at),
    at: request.at,
  };
  const status = refusal ? statusOf[refusal.kind] : 200;
  return page(<AnswerPage setting={setting} answering={answering} />, { ...setting, status });
};

const receipt = (ports: WebPorts, request: Request, { open, row }: Shown): Response => {
  const setting = settingOf(ports, request);
  return page(
    <ReceiptPage
      setting={setting}
      receipt={{ ...open, ...seenBy(open, open.link.person), row, person: open.link.person }}
    />,
    setting,
  );
};

const isEdit = ({ workflow, link }: Opened): boolean => askNamed(workflow, link.ask ?? '').kind === 'information';

const isSignature = ({ workflow, link }: Opened): boolean => askNamed(workflow, link.ask ?? '').kind === 'signature';
