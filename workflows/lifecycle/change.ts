import type { DirectoryWrite } from '../directory/write.ts';
import type { Person } from '../directory.ts';
import type { Words } from '../vocabulary/words.ts';
import type { Workflow } from '../vocabulary/workflow.ts';
import type { AskRow, Case, FormRow, Head, LeftOut } from './case.ts';
import type { CodePurpose } from './signing/progress.ts';

/** What can happen to a request, in the past tense of the record. */
export type EventType =
  | 'RequestSubmitted'
  | 'AskOpened'
  | 'AskAnswered'
  | 'AskReminded'
  | 'AskEscalated'
  | 'AskDeclinedByPerson'
  | 'AskHandedOver'
  | 'AskReassigned'
  | 'AskExpired'
  | 'AskExtended'
  | 'CandidatePassedOver'
  | 'RequestChanged'
  | 'RequestWithdrawn'
  | 'RequestReopened'
  | 'RequestResumed'
  | 'RequestApproved'
  | 'AgreementBegan'
  | 'EndAnnounced'
  | 'AgreementEnded'
  | 'RequestErased'
  | 'ExecutionStuck'
  | 'MailBounced'
  | 'MailComplained'
  | 'LinkSentAgain'
  | 'AddressCorrected'
  | 'PersonReplaced'
  | 'DeadlineExtended'
  | 'FindingReviewed'
  | 'UnsettledFollowedUp'
  | 'DocumentSeen'
  | 'CodeSent'
  | 'CodeMistyped'
  | 'QuestionAsked'
  | 'QuestionAnswered'
  | 'DocumentDrawn'
  | 'DocumentSealed'
  | 'DocumentNotMade';

/** An event before it is chained: ids only. What is personal is committed to by a salted hash. */
export type NewEvent = {
  type: EventType;
  at: string;
  by: string;
  ask?: string;
  round?: number;
  choice?: string;
  /** Who answers in the place of whoever did it. */
  to?: string;
  status?: string;
  /** What it changed in the directory. */
  wrote?: DirectoryWrite;
  /** The round that begins with it, in which some asks are put anew. */
  begins?: number;
  /** What decides which asks are put from here on: a run goes by it, so the chain holds it. */
  facts?: Record<string, boolean>;
  /** Who of IMTCloud was not asked, and why: what a request says of somebody never takes them out unseen. */
  leftOut?: LeftOut[];
  /** Which document it is about: its bytes and its template. */
  sha256?: string;
  templateVersion?: string;
  /** The contract that bytes, signers and consent make: that was drawn, that was shown, or that a code is for. */
  digest?: string;
  /** The number of the code that was sent, mistyped or answered by. */
  code?: number;
  commits?: { salt: string; content: unknown };
  /** Why staff did it, and what is personal in it: kept beside the chain, which commits to it, and erased with the rest. */
  because?: Because;
};

/** Words that an event commits to; `salt` blinds their commitment. */
export type Because = { salt: string; content: Readonly<Record<string, string>> };

/** Why someone is written to. */
export type NoticeKind =
  | 'asked'
  | 'asked as substitute'
  | 'reminded'
  | 'more time'
  | 'received'
  | 'progress'
  | 'someone answered'
  | 'no longer asked'
  | 'passed over'
  | 'not the right person'
  | 'late'
  | 'changes sent'
  | 'rejected'
  | 'withdrawn'
  | 'lapsed'
  | 'undecided'
  | 'approved'
  | 'in force'
  | 'ending soon'
  | 'ended'
  | 'code'
  | 'question'
  | 'question answered'
  | 'alert';

/** One mail to one person: what it is about, and which link it carries: to answer, to the answer they gave, or to how the request stands. */
export type Notice = {
  kind: NoticeKind;
  to: Person;
  link: 'ask' | 'answer' | 'status' | 'none';
  ask?: string;
  round?: number;
  /** Who did what it tells, and why, in their own words. */
  by?: string;
  choice?: string;
  reason?: string;
  until?: string;
  /** Which code it brings, for which contract and which answer. */
  code?: { number: number; digest: string; purpose: CodePurpose };
  /** What an alert says, in the words of its workflow. */
  said?: { lead: Words; more: Words };
};

/** What a rule wants written, all at once or not at all. */
export type Change = {
  head: Head;
  asks: AskRow[];
  form?: FormRow;
  event: NewEvent;
  notices: Notice[];
  /** Employees who must still work here when it is written. */
  stillActive?: string[];
  /** What it changes in the directory. */
  directory?: DirectoryWrite;
};

/** A request with the workflow that governs it. */
export type Governed = { workflow: Workflow; current: Case };
