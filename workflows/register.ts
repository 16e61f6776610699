import { changeOfImplementer } from './change-of-implementer.ts';
import { integrationContract } from './integration-contract.ts';
import { thirdPartyAgreement } from './third-party-agreement.ts';
import type { Workflow } from './vocabulary/workflow.ts';

/** Every workflow that Aval runs: adding one is its file, its words, and its line here. */
export const workflows: readonly Workflow[] = [thirdPartyAgreement, integrationContract, changeOfImplementer];

export const workflowNamed = (name: string): Workflow | undefined => workflows.find((one) => one.name === name);
