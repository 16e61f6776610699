import * as z from 'zod/mini';
import { filled } from '../plain.ts';

/** Who signs, as the digest binds it. */
export const SetSigner = z.strictObject({
  party: z.enum(['platform', 'imtcloud']),
  name: filled,
  position: filled,
  powers: z.enum(['sole', 'joint']),
  address: filled,
});
export type SetSigner = z.infer<typeof SetSigner>;

/** Why nobody can sign yet. */
export type SignerSetProblem =
  | 'a party has no signer'
  | 'too many signers'
  | 'joint powers need two'
  | 'sole powers need one'
  | 'addresses are shared';

/** Exactly two parties, each one person with sole powers or two with joint powers, each at an address of their own (C8). */
export const signerSetProblems = (signers: readonly SetSigner[]): SignerSetProblem[] => {
  const addresses = signers.map(({ address }) => address.trim().toLowerCase());
  const ofParties = (['platform', 'imtcloud'] as const).flatMap((party) =>
    partyProblems(signers.filter((one) => one.party === party)),
  );
  const shared = new Set(addresses).size < addresses.length;
  return [...new Set([...ofParties, ...(shared ? (['addresses are shared'] as const) : [])])];
};

const partyProblems = (signers: readonly SetSigner[]): SignerSetProblem[] => {
  if (signers.length === 0) return ['a party has no signer'];
  if (signers.length > 2) return ['too many signers'];
  const joint = signers.some(({ powers }) => powers === 'joint');
  if (joint)
    return signers.length === 2 && signers.every(({ powers }) => powers === 'joint') ? [] : ['joint powers need two'];
  return signers.length === 1 ? [] : ['sole powers need one'];
};
