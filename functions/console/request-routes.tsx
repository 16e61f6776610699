import type { Directory } from '../../workflows/directory.ts';
import { governed } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { parseReference } from '../../workflows/reference.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { findWithDirectory } from '../ledger/with-directory.ts';
import { deedNames } from './deed-names.ts';
import { executionOf } from './execution-of.ts';
import type { ConsolePorts } from './ports.ts';
import { requestUnknown } from './refusals.ts';
import { RequestPage } from './request-page.tsx';
import type { Looking } from './staff.ts';

/** The page of one request. */
export const shown = async (ports: ConsolePorts, request: Request, { name }: Looking): Promise<Response> => {
  const { language, path, at, query } = request;
  const { current, directory } = await named(ports, request);
  const reference = current.head.request;
  const [trail, messages, notes, execution] = await Promise.all([
    ports.ledger.trail(reference),
    ports.ledger.messages(reference),
    ports.ledger.notes(reference),
    executionOf(ports, current),
  ]);
  const done = deedNames.find((one) => one === query.done);
  const view = { ...governed(current), directory, trail, messages, notes, execution, at, who: name, done };
  return page(<RequestPage setting={{ language, path, identity: ports.identity }} view={view} />, { language });
};

type Named = { current: Case; directory: Directory };

/** The request that an address names, with the directory that it is about. @throws Refusal when there is none. */
export const named = async (ports: ConsolePorts, { params }: Request): Promise<Named> => {
  const reference = parseReference(params.reference ?? '');
  if (reference === undefined) throw requestUnknown();
  const { current, directory } = await findWithDirectory(ports, reference);
  if (!current || !workflowNamed(current.head.workflow)) throw requestUnknown();
  return { current, directory };
};
