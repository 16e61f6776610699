import { governed } from '../../workflows/governed.ts';
import { declineAsk, handOver } from '../../workflows/lifecycle/aside.ts';
import { asideNotChosen } from '../../workflows/lifecycle/refusals/asides.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { seeOther } from '../http/response.ts';
import { inLanguage } from '../links/in-language.ts';
import { declining, handing } from '../pages/not-for-me.tsx';
import { askedBy, holding, type Opened } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { readReason } from './reason.ts';

/** Somebody says that an ask is not for them, or hands it over; their page then says so. @throws Refusal when nothing was chosen, or it cannot be. */
export const passedOn = async (ports: WebPorts, request: Request, open: Opened): Promise<Response> => {
  const { aside = '', remark = '' } = request.form;
  const salt = Buffer.from(ports.random(16)).toString('hex');
  const given = { ...askedBy(open), remark: readReason(remark, 'remark'), at: request.at, salt };
  if (aside !== declining && !aside.startsWith(handing)) throw asideNotChosen();
  const to = aside.startsWith(handing) ? aside.slice(handing.length) : undefined;
  await ports.ledger.record(open.link.request, (current, directory) =>
    to === undefined
      ? declineAsk(governed(holding(open, current)), given, directory)
      : handOver(governed(holding(open, current)), { ...given, to }, directory),
  );
  return seeOther(inLanguage(request.path, request.language));
};
