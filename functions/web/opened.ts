import type { Directory } from '../../workflows/directory.ts';
import { governed } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { linkNotFound } from '../http/refusals.ts';
import { findWithDirectory } from '../ledger/with-directory.ts';
import type { Followed } from './followed.ts';
import type { WebPorts } from './ports.ts';

/** What a private link opens: the request with its workflow, as it stands, and the directory. */
export type Opened = Followed & { workflow: Workflow; current: Case; directory: Directory };

/** Reads what a link opens, as it stands now. @throws Refusal when there is nothing any more. */
export const read = async (ports: WebPorts, followed: Followed): Promise<Opened> => {
  const { current, directory } = await findWithDirectory(ports, followed.link.request);
  if (!current || !workflowNamed(current.head.workflow)) throw linkNotFound();
  return { ...followed, ...governed(current), directory };
};

/** Whom a link asks what, and in which round. */
export const askedBy = ({ link }: Followed) => ({ ask: link.ask ?? '', round: link.round ?? 0, person: link.person });
