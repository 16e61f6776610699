import * as z from 'zod/mini';
import type { Identity } from './ports.ts';

/** What an id token must say of whoever signs in: an address that was verified; and, where it says its use, that it is one. */
const Claims = z.object({
  email: z.string().check(z.minLength(3)),
  email_verified: z.union([z.literal(true), z.literal('true')]),
  name: z.optional(z.string()),
  token_use: z.optional(z.literal('id')),
  'cognito:groups': z.optional(z.unknown()),
});

/** @throws ZodError when it does not. */
export const identityOf = (claims: unknown): Identity => {
  const { email, name = email, 'cognito:groups': groups } = Claims.parse(claims);
  return { email, name, groups: groupsOf(groups) };
};

/** Groups come as a list, or as the string `[a b]` that an authorizer makes of Cognito's: only exact names count. */
export const groupsOf = (claim: unknown): string[] => {
  if (Array.isArray(claim)) return claim.filter((one): one is string => typeof one === 'string');
  const inside = typeof claim === 'string' ? /^\[([^[\]]*)\]$/.exec(claim)?.[1] : undefined;
  return inside === undefined ? [] : inside.split(/[\s,]+/).filter((one) => one !== '');
};
