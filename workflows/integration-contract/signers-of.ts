import * as z from 'zod/mini';
import type { Employee } from '../directory/employee.ts';
import type { IntegrationContract } from '../integration-contract.form.ts';
import { isHereThroughout, type Window } from '../lifecycle/signing/window.ts';
import { filled } from '../plain.ts';
import { SetSigner } from './signer-set.ts';
import { Signer } from './variables.ts';

/** A signer as the contract names them, with the id by which they are asked and the address at which they sign. */
export const NamedSigner = z.strictObject({
  ...Signer.shape,
  party: SetSigner.shape.party,
  person: filled,
  address: filled,
});
export type NamedSigner = z.infer<typeof NamedSigner>;

/** Who signs for the platform, as its form says: one with sole powers, or two with joint ones. */
export const platformSigners = (r: IntegrationContract): NamedSigner[] => {
  const first: NamedSigner = {
    party: 'platform',
    person: 'firstSigner',
    name: r.firstSignerName,
    position: r.firstSignerPosition,
    address: r.firstSignerMailbox,
    powers: { kind: r.powers, notary: r.firstPowersNotary, date: r.firstPowersDate, number: r.firstPowersNumber },
  };
  return r.powers === 'joint' ? [first, secondSigner(r)] : [first];
};

const secondSigner = (r: IntegrationContract): NamedSigner => ({
  party: 'platform',
  person: 'secondSigner',
  name: r.secondSignerName ?? '',
  position: r.secondSignerPosition ?? '',
  address: r.secondSignerMailbox ?? '',
  powers: {
    kind: 'joint',
    notary: r.secondPowersNotary ?? '',
    date: r.secondPowersDate ?? '',
    number: r.secondPowersNumber ?? '',
  },
});

/**
 * Who signs for IMTCloud, of those who can: one who may alone, else two who may together; and before all of them those who
 * are here as long as it may be signed, for nobody signs in the place of whom the contract names.
 * @throws Error when nobody can
 */
export const imtcloudSigners = (able: readonly Employee[], window: Window): NamedSigner[] => {
  const signers =
    enoughOf(able.filter((one) => isHereThroughout(one, window)).flatMap(signerOf)) ?? enoughOf(able.flatMap(signerOf));
  if (!signers) throw new Error('Nobody of the directory can sign for IMTCloud now.');
  return signers;
};

const enoughOf = (signers: readonly NamedSigner[]): NamedSigner[] | undefined => {
  const alone = signers.find(({ powers }) => powers.kind === 'sole');
  const together = signers.filter(({ powers }) => powers.kind === 'joint').slice(0, 2);
  return alone ? [alone] : together.length === 2 ? together : undefined;
};

/** Whoever has no position in the directory signs as what the powers make them. */
const signerOf = ({ id, name, mailbox, powers, position = 'Apoderado/a' }: Employee): NamedSigner[] =>
  powers === undefined
    ? []
    : [{ party: 'imtcloud', person: `employee:${id}`, name, position, address: mailbox, powers }];

/** As the digest binds them: exactly two parties, the platform first. */
export const setOf = (signers: readonly NamedSigner[]): SetSigner[] =>
  signers.map(({ party, name, position, powers, address }) => ({
    party,
    name,
    position,
    powers: powers.kind,
    address,
  }));
