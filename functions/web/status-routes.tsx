import { localDate } from '../../workflows/calendar.ts';
import { governed } from '../../workflows/governed.ts';
import { notAsked } from '../../workflows/lifecycle/refusals/standing.ts';
import { reopen } from '../../workflows/lifecycle/reopen.ts';
import { withdraw } from '../../workflows/lifecycle/withdraw.ts';
import { type Problem, Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page, seeOther } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { inLanguage } from '../links/in-language.ts';
import { ReceivedPage } from '../pages/received-page.tsx';
import { StatusPage } from '../pages/status-page.tsx';
import { words } from '../pages/words.ts';
import type { Followed } from './followed.ts';
import { holding, type Opened, read } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

/** The receipt before any mail. */
export const received = async (ports: WebPorts, request: Request, followed: Followed): Promise<Response> => {
  const open = await read(ports, followed);
  const setting = settingOf(ports, request);
  return page(<ReceivedPage setting={setting} standing={open} />, setting);
};

/** How the request stands, for its requester, with withdrawing and reopening. */
export const shown = async (ports: WebPorts, request: Request, followed: Followed): Promise<Response> =>
  shownWith(ports, request, { open: await read(ports, followed), problems: [] });

export const done = async (ports: WebPorts, request: Request, followed: Followed): Promise<Response> => {
  const open = await read(ports, followed);
  if (open.link.person !== 'requester') throw notAsked();
  const reopening = request.form.deed === 'reopen';
  if (request.form.sure !== 'yes') return shownWith(ports, request, { open, problems: [unsure(reopening)] });
  try {
    await (reopening ? reopened(ports, request, open) : withdrawn(ports, request, open));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(ports, request, { followed, refusal: error });
  }
  return seeOther(inLanguage(request.path, request.language));
};

type Refused = { followed: Followed; refusal: Refusal };

/** What cannot be done any more is said above how the request stands now. */
const refused = async (ports: WebPorts, request: Request, { followed, refusal }: Refused): Promise<Response> => {
  const { name, kind, words } = refusal;
  const open = await read(ports, followed);
  const problems = [{ field: 'content', code: name, words }];
  return shownWith(ports, request, { open, problems, status: statusOf[kind] });
};

const withdrawn = (ports: WebPorts, { at }: Request, open: Opened) =>
  ports.ledger.record(open.link.request, (current, directory) =>
    withdraw(governed(holding(open, current)), at, directory),
  );

const reopened = (ports: WebPorts, { at }: Request, open: Opened) => {
  const salt = Buffer.from(ports.random(16)).toString('hex');
  return ports.ledger.record(open.link.request, (current, directory) =>
    reopen(governed(holding(open, current)), { at, salt }, directory),
  );
};

const unsure = (reopening: boolean): Problem => ({
  field: 'sure',
  code: 'not declared',
  words: reopening ? words.reopenUnsure : words.withdrawUnsure,
});

const shownWith = async (
  ports: WebPorts,
  request: Request,
  { open, problems, status = problems.length > 0 ? 422 : 200 }: { open: Opened; problems: Problem[]; status?: number },
): Promise<Response> => {
  const setting = settingOf(ports, request);
  const trail = await ports.ledger.trail(open.link.request);
  const view = { ...open, trail, action: request.path, problems, today: localDate(request.at) };
  return page(<StatusPage setting={setting} view={view} />, { ...setting, status });
};
