import { isBlocked } from '../../workflows/lifecycle/blocked.ts';
import { documentFor, lastDocument } from '../../workflows/lifecycle/signing/document.ts';
import { standingOf } from '../../workflows/lifecycle/standing.ts';
import { groupReference } from '../../workflows/reference.ts';
import type { Response } from '../http/handler.ts';
import { embeddable } from '../http/headers.ts';
import { pageNotFound } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import type { Followed } from './followed.ts';
import { askedBy, type Opened, read } from './opened.ts';
import type { WebPorts } from './ports.ts';

/** The document that an ask is about, for whoever is asked or has answered. */
export const askedAbout = async (ports: WebPorts, _: Request, followed: Followed): Promise<Response> => {
  const open = await asked(ports, followed);
  return served(ports, open, documentFor(open, askedBy(open))?.name);
};

/** The document as it stands now, sealed once it is, for whoever was asked. */
export const sealedFor = async (ports: WebPorts, _: Request, followed: Followed): Promise<Response> => {
  const open = await asked(ports, followed);
  return served(ports, open, lastDocument(open, askedBy(open).round)?.name);
};

/** The same for a party, by the link that follows the request. */
export const forParty = async (ports: WebPorts, _: Request, followed: Followed): Promise<Response> => {
  const open = await read(ports, followed);
  return served(ports, open, lastDocument(open)?.name);
};

/** @throws Refusal when this link is not, or no longer, that of somebody who is asked. */
const asked = async (ports: WebPorts, followed: Followed): Promise<Opened> => {
  const open = await read(ports, followed);
  const standing = standingOf(open, askedBy(open));
  if (standing.kind === 'refused') throw standing.refusal;
  return open;
};

/** Never stored on the way: the link is private, and what it opens is too. */
const served = async ({ documents }: WebPorts, { current }: Opened, name: string | undefined): Promise<Response> => {
  const { head } = current;
  const bytes = name === undefined || head.erased || isBlocked(head) ? undefined : await documents.get(name);
  if (!bytes) throw pageNotFound();
  return {
    statusCode: 200,
    isBase64Encoded: true,
    headers: {
      ...embeddable,
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${groupReference(head.request)}.pdf"`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
    body: Buffer.from(bytes).toString('base64'),
  };
};
