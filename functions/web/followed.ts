import { linkElsewhere, linkNotFound } from '../http/refusals.ts';
import { hashOf, isSecret, type Link, pathOf } from '../links/link.ts';
import type { WebPorts } from './ports.ts';

/** A private link of ours, with the secret that it was opened by. */
export type Followed = { link: Link; secret: string };

/**
 * Follows a link by the hash of its secret.
 * @throws Refusal when it is none of ours, or is for something else.
 */
export const follow = async (
  { links }: Pick<WebPorts, 'links'>,
  secret: string,
  purpose: Link['purpose'],
): Promise<Followed> => {
  const link = isSecret(secret) ? await links.find(hashOf(secret)) : undefined;
  if (!link) throw linkNotFound();
  if (link.purpose !== purpose) throw linkElsewhere(pathOf(link.purpose, secret));
  return { link, secret };
};
