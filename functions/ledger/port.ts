import type { School } from '../../workflows/directory/school.ts';
import type { Directory, Person } from '../../workflows/directory.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Because, Change, NewEvent, Notice } from '../../workflows/lifecycle/change.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Code, CodeCheck } from '../links/code.ts';
import type { Link } from '../links/link.ts';
import type { Content } from '../mail/content.ts';

/** An event in its place in the chain: `hash` covers everything before it and itself; `commitment` the salted hash of what is personal, `because` that of the words of staff. */
export type ChainedEvent = Omit<NewEvent, 'commits' | 'because'> & {
  number: number;
  commitment?: string;
  because?: string;
  previous: string;
  hash: string;
};

/** Puts a notice into words; `current` is the case once the change is in it. */
export type Compose = (notice: Notice, request: { workflow: Workflow; current: Case; directory: Directory }) => Content;

/** How far a message has come. `sent` is not delivered: SES accepts what it never delivers, as to an address that it holds back (`suppressed`). */
export const messageStates = [
  'due',
  'sending',
  'sent',
  'delivered',
  'delayed',
  'bounced',
  'suppressed',
  'complained',
  'failed',
] as const;
export type MessageState = (typeof messageStates)[number];

/** One mail to one person, kept as sent but without its secret. */
export type Message = {
  request: string;
  /** `<event number, four digits>-<place>`: the same change never makes two. */
  id: string;
  kind: Notice['kind'];
  to: Person;
  content: Content;
  link: Omit<Link, 'key'> | undefined;
  /** The code that it brings, whose figures are in nothing else than the mail. */
  code?: Code;
  state: MessageState;
  attempts: number;
  createdAt: string;
  /** When its reader's working hours begin, until when it waits; left out, it leaves at once. */
  leaveAt?: string;
  sentAt?: string;
  sesId?: string;
  /** When the mail server of its reader took it, as SES says; nothing as long as SES has said nothing. */
  deliveredAt?: string;
  problem?: string;
};

/** What SES says of a message; `deliveredAt` with a delivery. */
export type MailNews = { state: MessageState; problem?: string | undefined; deliveredAt?: string };

export type Opening = {
  change: Change;
  /** SHA-256 of the caller's key, and of what was sent under it. */
  idempotency: { key: string; body: string };
  /** SHA-256 of the secret of the confirmation page, with what it opens. */
  receipt: { hash: string; link: Link };
};

/** Requests, their events and their messages: every change is one conditional transaction that moves the head by one. */
export type Ledger = {
  find(request: string): Promise<Case | undefined>;
  /**
   * Writes a new request once per idempotency key, for 30 days at least; a replay answers with the request that stands and
   * stores the new receipt, 50 times at most. @throws Refusal `IdempotencyKeyReused` when the key was used with another body,
   * `RepeatedTooOften`, `ReferenceTaken` when the id exists.
   */
  open(opening: Opening): Promise<{ request: string; replayed: boolean }>;
  /** The request that stands under the key, with the new receipt stored, if there is one. @throws Refusal `IdempotencyKeyReused`, `RepeatedTooOften`. */
  replay(opening: Opening): Promise<{ request: string; replayed: boolean } | undefined>;
  /**
   * Reads the case and the directory with the schools that it is about, decides, writes; on conflict again. Undefined
   * decisions write nothing. @throws what `decide` throws, or Refusal `RequestNotFound`.
   */
  record(request: string, decide: Decide): Promise<{ current: Case; changed: boolean }>;
  trail(request: string): Promise<ChainedEvent[]>;
  messages(request: string): Promise<Message[]>;
  /** Why staff did what they did. */
  notes(request: string): Promise<Note[]>;
};

/** What a request as it stands, and the directory as it stands, lead to. */
export type Decide = (current: Case, directory: Directory) => Change | undefined;

/** Words that an event commits to as its `because`; once they are erased there is nothing in them. */
export type Note = Because & { commitment: string };

/** The token of a run that waits at an ask, as the state machine wrote it. */
export type WaitingToken = { request: string; ask: string; round: number; token: string };

/** What is due, as the clock finds it. `work` rows are for the relay; the others for the rules of silence and of days. */
export type DueRow = { pk: string; sk: string; dueAt: string };

/** What the relay and the clock do to rows beside the ledger's transactions; each is conditional, and safe to repeat. */
export type Work = {
  /** The token waiting at an ask, if there is one. */
  token(request: string, ask: string, round: number): Promise<string | undefined>;
  /** The relay has done what this ask's row asked for: takes the work off, unless the row has moved on since (`seen`). */
  settleAsk(seen: {
    request: string;
    ask: string;
    round: number;
    token: string | undefined;
    status: string | undefined;
  }): Promise<void>;
  /** What waits for a document needs none, as it is there or nobody wants it any more: the relay signals that. */
  passToRelay(request: string, ask: string, round: number): Promise<void>;
  settleStart(request: string, run: number): Promise<void>;
  settleEnd(request: string, run: number): Promise<void>;
  /** Takes a due message for one attempt; undefined when somebody else has it or it has been sent. */
  claim(request: string, message: string, at: Date): Promise<Message | undefined>;
  sent(request: string, message: string, outcome: { sesId: string; at: Date }): Promise<void>;
  /** Not sent: tried again at `next`, or given up (`failed`) when there is no next. */
  unsent(request: string, message: string, outcome: { problem: string; next?: Date }): Promise<void>;
  /** What SES said became of a message. When it was delivered is kept whatever came of it afterwards, the first time it is said. */
  delivery(request: string, message: string, news: MailNews): Promise<void>;
  /** Everything due until then, oldest first, at most `limit`. */
  due(until: Date, limit: number): Promise<DueRow[]>;
  /** Puts a row of work before the relay again; its next turn is at `next`. */
  nudge(row: DueRow, next: Date): Promise<void>;
};

export type Links = {
  /** Safe to repeat. */
  keep(hash: string, link: Link): Promise<void>;
  find(hash: string): Promise<Link | undefined>;
};

/** Whether people are taken to work in office hours only. */
export type WorkingTime = { officeHours: boolean };

/** What verifies the codes that were sent: never a code. */
export type Codes = {
  /** Safe to repeat. */
  keep(hash: string, check: CodeCheck): Promise<void>;
  find(hash: string): Promise<CodeCheck | undefined>;
};

/** A sealed contract that is in our records: of which request, in which round, and when it was sealed. Nothing of anybody. */
export type SealedContract = { request: string; round: number; sealedAt: string };

/** Sealed contracts by the SHA-256 of their files. */
export type Sealed = { find(sha256: string): Promise<SealedContract | undefined> };

export type DirectoryStore = {
  /** Companies and people as they stand now, with the schools of these codes that there are; the codes may be on their way. */
  read(schools?: readonly string[] | Promise<readonly string[]>): Promise<Directory>;
  /** Every school of a province or country, in the order of their codes. */
  schoolsIn(territory: string): Promise<School[]>;
  /** Writes what it says over what was said of the same; of others it says nothing. Safe to repeat. Loads follow from the schools. */
  save(said: Said): Promise<void>;
};

/** What can be said of the directory; how many schools each implementer serves is counted. */
export type Said = Omit<Directory, 'loads' | 'officeHours'>;

/** Small allowances per source and recipient: says whether one more fits in the window. */
export type Budgets = {
  spend(name: string, allowance: { limit: number; seconds: number; at: Date }): Promise<boolean>;
};

/** What a row of the list shows. */
export type Listed = {
  request: string;
  workflow: string;
  status: string;
  title: string;
  addresses: string[];
  waitingFor: string[];
  incident: string;
  createdAt: string;
  changedAt: string;
  /** The first deadline of what waits, and when the clock does something next; nothing when nothing waits. */
  deadline?: string;
  nextAt?: string;
};
export type View = 'open' | 'closed';
export type Lists = { page(view: View, after?: string): Promise<{ rows: Listed[]; next?: string }> };

/** Signed-in staff, and sign-ins under way: by the hash of a random id, with what they hold, until they expire. */
export type Sessions = {
  keep(hash: string, session: { data: Record<string, string>; expiresAt: Date }): Promise<void>;
  find(hash: string, at: Date): Promise<Record<string, string> | undefined>;
  drop(hash: string): Promise<void>;
};

/** Everything that stands on the table. */
export type Ports = {
  ledger: Ledger;
  work: Work;
  links: Links;
  codes: Codes;
  sealed: Sealed;
  directory: DirectoryStore;
  budgets: Budgets;
  sessions: Sessions;
  lists: Lists;
};
