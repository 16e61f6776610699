import { governed } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { parseReference } from '../../workflows/reference.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { findWithDirectory } from '../ledger/with-directory.ts';
import { log } from '../log.ts';
import type { ConsolePorts, Execution } from './ports.ts';
import { requestUnknown } from './refusals.ts';
import { RequestPage } from './request-page.tsx';
import type { Looking } from './staff.ts';

/** The page of one request. */
export const shown = async (ports: ConsolePorts, request: Request, { name }: Looking): Promise<Response> => {
  const { language, path, params, at } = request;
  const reference = parseReference(params.reference ?? '');
  if (reference === undefined) throw requestUnknown();
  const { current, directory } = await findWithDirectory(ports, reference);
  if (!current || !workflowNamed(current.head.workflow)) throw requestUnknown();
  const [trail, messages, execution] = await Promise.all([
    ports.ledger.trail(current.head.request),
    ports.ledger.messages(current.head.request),
    executionOf(ports, current),
  ]);
  const view = { ...governed(current), directory, trail, messages, execution, at, who: name };
  return page(<RequestPage setting={{ language, path, identity: ports.identity }} view={view} />, { language });
};

/** The run of a request; `none` when there is none (any more); `unreachable` when nobody could say. */
export type Run = Execution | 'none' | 'unreachable';

/** The page does not depend on Step Functions: what stands in the table is shown whatever it says. */
const executionOf = async ({ executions }: ConsolePorts, { head }: Case): Promise<Run> => {
  try {
    return (await executions.describe(head)) ?? 'none';
  } catch (error) {
    log.error('execution not read', { request: head.request, reason: error instanceof Error ? error.name : 'unknown' });
    return 'unreachable';
  }
};
