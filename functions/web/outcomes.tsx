import type { Outcomes } from '../http/handler.ts';
import { headersIn } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { FaultPage, RefusalPage } from '../pages/message-page.tsx';
import type { WebPorts } from './ports.ts';
import { faultOf, problemOf } from './problem.ts';
import { settingOf } from './setting.ts';

/** Refusals and faults as a page for people and as problem details for programs. */
export const outcomesFor = (ports: Pick<WebPorts, 'identity'>): Outcomes => ({
  refused: (refusal, request) => {
    if (isApi(request)) return problemOf(refusal, request);
    const setting = settingOf(ports, request);
    return page(<RefusalPage setting={setting} refusal={refusal} />, {
      language: setting.language,
      status: statusOf[refusal.kind],
      headers: headersIn(refusal),
    });
  },
  faulted: (request) =>
    isApi(request)
      ? faultOf(request, ports.identity.contact)
      : page(<FaultPage setting={settingOf(ports, request)} />, { language: request.language, status: 500 }),
});

const isApi = ({ path }: Request): boolean => path.startsWith('/api/');
