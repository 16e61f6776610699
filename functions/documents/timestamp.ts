import { HttpTimestampAuthority, type TimestampAuthority } from '@libpdf/core';
import { fromBER, type OctetString } from 'asn1js';
import { ContentInfo, SignedData, TSTInfo } from 'pkijs';
import { exact } from './certificate.ts';

/** A time-stamping authority (RFC 3161) by its URL. What it cannot stamp is a failure: the clock never takes its place. */
export const authorityAt = (url: string): TimestampAuthority => checked(new HttpTimestampAuthority(url));

/** Takes nobody's word: the token must be over what was asked for. */
export const checked = (authority: TimestampAuthority): TimestampAuthority => ({
  timestamp: async (digest, algorithm) => {
    const token = await authority.timestamp(digest, algorithm);
    const stamped = stampedIn(token);
    if (Buffer.compare(stamped, digest) === 0) return token;
    throw new Error('The timestamp is not over what was to be stamped.');
  },
});

/** The digest that a token is over. */
const stampedIn = (token: Uint8Array): Uint8Array => {
  const signed = new SignedData({ schema: new ContentInfo({ schema: fromBER(exact(token)).result }).content });
  const content: OctetString | undefined = signed.encapContentInfo.eContent;
  if (!content) throw new Error('The timestamp stamps nothing.');
  const info = new TSTInfo({ schema: fromBER(content.getValue()).result });
  return info.messageImprint.hashedMessage.valueBlock.valueHexView;
};
