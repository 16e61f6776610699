import type { Outcomes } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import { FaultPage } from '../pages/message-page.tsx';
import { ConsoleRefusalPage } from './message-pages.tsx';

/** Refusals and faults as staff see them. */
export const consoleOutcomes = ({ identity }: { identity: LegalIdentity }): Outcomes => {
  const settingOf = ({ language, path, method }: Request) => ({
    language,
    path,
    identity,
    // The address of an answer to a sign-in is good for once only.
    switchable: method !== 'POST' && path !== '/console/callback',
  });
  return {
    refused: (refusal, request) =>
      page(<ConsoleRefusalPage setting={settingOf(request)} refusal={refusal} />, {
        language: request.language,
        status: statusOf[refusal.kind],
      }),
    faulted: (request) => page(<FaultPage setting={settingOf(request)} />, { language: request.language, status: 500 }),
  };
};
