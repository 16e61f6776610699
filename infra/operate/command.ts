import { parseReference, type Reference } from '../../workflows/reference.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { Complaint } from '../local/complaint.ts';

/** Runs a command of an operator: what they can mend is one sentence, and whatever goes wrong is exit code 1. */
export const command = async (deed: () => Promise<boolean>): Promise<void> => {
  try {
    if (!(await deed())) process.exitCode = 1;
  } catch (fault) {
    console.error(fault instanceof Complaint || fault instanceof Refusal ? fault.message : fault);
    process.exitCode = 1;
  }
};

/** A reference in any writing. @throws Complaint when it is none */
export const referenceIn = (text: string): Reference => {
  const reference = parseReference(text);
  if (reference) return reference;
  throw new Complaint(
    `"${text}" is no reference: it has eight letters and digits, like ABCD-EFGH, never I, O, Q, Z, 0 or 1.`,
  );
};
