import type { Directory } from '../../workflows/directory.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { linkElsewhere, linkNotFound } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { hashOf, isSecret, type Link, pathOf } from '../links/link.ts';
import type { WebPorts } from './ports.ts';

/** What a private link opens: the request with its workflow, as it stands, and the directory. */
export type Opened = { link: Link; secret: string; workflow: Workflow; current: Case; directory: Directory };

/**
 * Follows a link by the hash of its secret.
 * @throws Refusal when it is none of ours, or is for something else.
 */
export const openLink = async (ports: WebPorts, request: Request, purpose: Link['purpose']): Promise<Opened> =>
  openSecret(ports, request.params.secret ?? '', purpose);

/** The same for a secret that came some other way, as the API's key does. */
export const openSecret = async (ports: WebPorts, secret: string, purpose: Link['purpose']): Promise<Opened> => {
  const link = isSecret(secret) ? await ports.links.find(hashOf(secret)) : undefined;
  if (!link) throw linkNotFound();
  if (link.purpose !== purpose) throw linkElsewhere(pathOf(link.purpose, secret));
  const [current, directory] = await Promise.all([ports.ledger.find(link.request), ports.directory.read()]);
  const workflow = current && workflowNamed(current.head.workflow);
  if (!workflow) throw linkNotFound();
  return { link, secret, workflow, current, directory };
};

/** Whom a link asks what, and in which round. */
export const askedBy = ({ link }: Opened) => ({ ask: link.ask ?? '', round: link.round ?? 0, person: link.person });
