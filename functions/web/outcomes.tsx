import type { Outcomes } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { json, page } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { FaultPage, RefusalPage } from '../pages/message-page.tsx';
import { words } from '../pages/words.ts';
import { problemOf, retryAfter } from './api-routes.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

/** Refusals and faults as a page for people and as problem details for programs. */
export const outcomesFor = (ports: Pick<WebPorts, 'identity'>): Outcomes => ({
  refused: (refusal, request) => {
    const status = statusOf[refusal.kind];
    if (isApi(request)) return problemOf(refusal, request, status);
    const setting = settingOf(ports, request);
    return page(<RefusalPage setting={setting} refusal={refusal} />, {
      ...setting,
      status,
      headers: retryAfter(refusal),
    });
  },
  faulted: (request) =>
    isApi(request)
      ? json({ type: 'urn:aval:fault', title: words.ourFault[request.language], status: 500 }, { status: 500 })
      : page(<FaultPage setting={settingOf(ports, request)} />, { ...request, status: 500 }),
});

const isApi = ({ path }: Request): boolean => path.startsWith('/api/');
