import { asksIn } from '../../vocabulary/asks.ts';
import type { AskRow } from '../case.ts';
import type { Governed } from '../change.ts';

/** What a deed has drawn or sealed. */
export type Drawn = NonNullable<AskRow['document']>;
/** A document that is frozen: these bytes, these signers, this consent. */
export type Frozen = Drawn & { contractDigest: string };

/** The document that an ask is about: what was drawn last before it, in the same round. */
export const documentFor = (governed: Governed, { ask, round }: { ask: string; round: number }): Drawn | undefined => {
  const names = governed.workflow.stages.flatMap(asksIn).map(({ name }) => name);
  return drawnAmong(governed, names.slice(0, names.indexOf(ask)), round);
};

/** The document as it stands in a round: the last that was drawn or sealed. */
export const lastDocument = (governed: Governed, round = governed.current.head.round): Drawn | undefined => {
  const names = governed.workflow.stages.flatMap(asksIn).map(({ name }) => name);
  return drawnAmong(governed, names, round);
};

const drawnAmong = ({ current }: Governed, names: readonly string[], round: number): Drawn | undefined =>
  names
    .flatMap((name) => current.asks.filter((row) => row.name === name && row.round === round))
    .findLast(({ status, document }) => status === 'done' && document !== undefined)?.document;

/** Enough of a hash to compare by eye, in groups of four. */
export const hashPrefix = ({ sha256 }: Pick<Drawn, 'sha256'>): string =>
  (sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
