import { type Frozen, frozenAt, readFrozen } from './frozen.ts';
import { originalAt } from './names.ts';
import type { DocumentStore } from './store.ts';

/** What a contract was drawn from, by the name under which it is kept: later rounds may carry it on. @throws Error when it is not there */
export const frozenOf = async (
  store: DocumentStore,
  contract: string,
): Promise<{ version: number; frozen: Frozen }> => {
  const [reference = '', round = ''] = contract.split('/');
  const version = Number(round);
  if (originalAt(reference, version) !== contract) throw new Error(`${contract} is no name of a contract.`);
  const frozen = await readFrozen(store, frozenAt(reference, version));
  if (!frozen) throw new Error(`What ${contract} was drawn from is not there.`);
  return { version, frozen };
};
