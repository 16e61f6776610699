import type { Ask } from '../vocabulary/asks.ts';
import type { AskRow, Status } from './case.ts';
import type { Governed, NewEvent } from './change.ts';
import type { SignatureEvidence } from './signing/evidence.ts';

/** One person's answer to one ask; `salt` is random and given. */
export type Given = {
  ask: string;
  round: number;
  person: string;
  choice: string;
  reason: string;
  at: Date;
  salt: string;
  /** How it was signed; only signing has it. */
  evidence?: SignatureEvidence;
  /** By which code, and on which contract, somebody signs or does not. */
  code?: { number: number; digest: string };
};

/** An answer that may be recorded, with everything it was judged by; `row` has it already. */
export type Admitted = Governed & { row: AskRow; ask: Ask; given: Given };

/** The event of an answer: the words stay in the ask's row, the chain holds their commitment. */
export const answerEvent = ({ given, current }: Admitted, status: Status): NewEvent => ({
  type: 'AskAnswered',
  at: given.at.toISOString(),
  by: given.person,
  ask: given.ask,
  round: given.round,
  choice: given.choice,
  ...(status !== current.head.status && { status }),
  ...(given.code && { digest: given.code.digest, code: given.code.number }),
  commits: { salt: given.salt, content: contentOf({ ...given, reason: given.reason.trim() }) },
});

/** What is personal in an answer. */
export const contentOf = ({ choice, reason, evidence }: Pick<Given, 'choice' | 'reason'> & { evidence?: unknown }) => ({
  choice,
  reason,
  ...(evidence !== undefined && { evidence }),
});
