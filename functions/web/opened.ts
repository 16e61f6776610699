import type { Directory } from '../../workflows/directory.ts';
import { governed } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { issueOf } from '../../workflows/lifecycle/corrections.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { linkNotFound, linkReplaced } from '../http/refusals.ts';
import { findWithDirectory } from '../ledger/with-directory.ts';
import type { Followed } from './followed.ts';
import type { WebPorts } from './ports.ts';

/** What a private link opens: the request with its workflow, as it stands, and the directory. */
export type Opened = Followed & { workflow: Workflow; current: Case; directory: Directory };

/** Reads what a link opens, as it stands now. @throws Refusal when there is nothing any more. */
export const read = async (ports: WebPorts, followed: Followed): Promise<Opened> => {
  const { current, directory } = await findWithDirectory(ports, followed.link.request);
  if (!current || !workflowNamed(current.head.workflow)) throw linkNotFound();
  holding(followed, current);
  return { ...followed, ...governed(current), directory };
};

/**
 * The same request, when the link still opens it: it was not sent to an address that has been corrected since.
 * @throws Refusal when it was.
 */
export const holding = ({ link }: Followed, current: Case): Case => {
  // What the submitter keeps open in the browser was never sent anywhere.
  if (link.purpose !== 'receipt' && (link.issue ?? 0) < issueOf(current.head, link.person)) throw linkReplaced();
  return current;
};

/** Whom a link asks what, and in which round. */
export const askedBy = ({ link }: Followed) => ({ ask: link.ask ?? '', round: link.round ?? 0, person: link.person });
