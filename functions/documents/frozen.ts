import * as z from 'zod/mini';
import { type Directory, employeeNamed } from '../../workflows/directory.ts';
import { guardVariables } from '../../workflows/integration-contract/clause-guard.ts';
import { imtcloudSigners, NamedSigner, platformSigners } from '../../workflows/integration-contract/signers-of.ts';
import { ContractVariables } from '../../workflows/integration-contract/variables.ts';
import { variablesOf } from '../../workflows/integration-contract/variables-of.ts';
import { integrationContractIn } from '../../workflows/integration-contract.form.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { ableToSign } from '../../workflows/lifecycle/deciders.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { consentTextVersion } from '../../workflows/lifecycle/signing/consent.ts';
import { signingWindow } from '../../workflows/lifecycle/signing/window.ts';
import { filled } from '../../workflows/plain.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import { canonical } from '../ledger/chain.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import { DocumentDiffers, type DocumentStore } from './store.ts';

/** What a version of a contract is drawn from, fixed before it is drawn: drawn again, by whatever hand, it is the same. */
export const Frozen = z.strictObject({
  format: z.literal('aval-contract/1'),
  variables: ContractVariables,
  signers: z.array(NamedSigner),
  /** The words that they will agree to. */
  consentTextVersion: filled,
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
});
export type Frozen = z.infer<typeof Frozen>;

/** Where it is kept, beside the contract itself. */
export const frozenAt = (reference: string, version: number): string => `${reference}/${version}/contract.json`;

type Freezing = { governed: Governed; directory: Directory; identity: LegalIdentity; at: Date };

/** Fixes it as request, directory and configuration stand now. @throws Error when nobody can sign, or when legal has to read a text */
export const freeze = ({ governed, directory, identity, at }: Freezing): Frozen => {
  const form = integrationContractIn(valuesOf(governed.current));
  const window = signingWindow(governed.workflow, at);
  const signers = [...platformSigners(form), ...imtcloudSigners(signatories({ governed, directory, at }), window)];
  const variables = ContractVariables.parse(variablesOf(form, identity, signers));
  const findings = guardVariables(variables).map(({ at: place }) => place);
  if (findings.length > 0) throw new Error(`Legal has to read what the contract would say at ${findings.join(', ')}.`);
  return { format: 'aval-contract/1', variables, signers, consentTextVersion, at: at.toISOString() };
};

const signatories = ({ governed, directory, at }: Omit<Freezing, 'identity'>) => {
  const ask = allAsks(governed.workflow).find(({ of }) => 'signatory' in of);
  const able = ask ? ableToSign(governed, { ask, at }, directory) : [];
  return able.flatMap(({ id }) => employeeNamed(directory, id.slice('employee:'.length)) ?? []);
};

/** What has been fixed under this name, else what is fixed now: whoever comes first. */
export const keptFrozen = async (store: DocumentStore, name: string, make: () => Frozen): Promise<Frozen> => {
  const kept = await readFrozen(store, name);
  if (kept) return kept;
  const made = make();
  try {
    await store.put(name, new TextEncoder().encode(canonical(made)));
    return made;
  } catch (fault) {
    const first = fault instanceof DocumentDiffers ? await readFrozen(store, name) : undefined;
    if (first) return first;
    throw fault;
  }
};

export const readFrozen = async (store: DocumentStore, name: string): Promise<Frozen | undefined> => {
  const bytes = await store.get(name);
  return bytes && Frozen.parse(JSON.parse(new TextDecoder().decode(bytes)));
};
