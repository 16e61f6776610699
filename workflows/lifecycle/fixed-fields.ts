import type { Directory } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { Governed } from './change.ts';
import { valuesOf } from './people.ts';

/** The fields that no edit may change: the one with the confirmed mailbox, and those that say who the other party is. */
export const fixedFields = (
  { workflow, current }: Governed,
  directory: Directory,
): { mailbox: string | undefined; otherParty: readonly string[] } => {
  const values = valuesOf(current);
  const { mailbox } = workflow.parties.requester(values, directory);
  const [confirmed] = Object.entries(values).find(([, value]) => sameMailbox(value ?? '', mailbox)) ?? [];
  return { mailbox: confirmed, otherParty: workflow.otherPartyKnownBy?.(values) ?? [] };
};
