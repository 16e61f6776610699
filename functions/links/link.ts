import { createHash } from 'node:crypto';

/** What a secret opens. `ask`: one person's answer to one ask; `status`: the private page of a party; `receipt`: what the submitter sees before any mail. */
export type Link = {
  request: string;
  purpose: 'ask' | 'status' | 'receipt';
  person: string;
  ask?: string;
  round?: number;
  /** How often their address had been corrected when it was made: nothing for never. Links of an earlier issue are dead. */
  issue?: number;
  /** The name of the key it was derived with, so that rotation leaves old links valid; empty for random ones. */
  key: string;
};

const letters = { ask: 'a', status: 's', receipt: 'r' } as const;

/** The path of a link; its secret is in nothing else than the mail. */
export const pathOf = (purpose: Link['purpose'], secret: string): string => `/${letters[purpose]}/${secret}`;

/** 32 bytes in base64url: 43 characters. Anything else is no link of ours. */
export const isSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** What is stored in place of the secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What the key is asked to sign: the same link always gets the same secret, so that a resend carries the same link. */
export const bindingOf = ({ request, purpose, person, ask = '', round = 0, issue }: Omit<Link, 'key'>): string =>
  JSON.stringify(['aval link', request, purpose, person, ask, round, ...(issue ? [issue] : [])]);
