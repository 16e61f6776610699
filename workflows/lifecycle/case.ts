import * as z from 'zod/mini';
import { Role } from '../directory/employee.ts';
import { Person } from '../directory.ts';
import { text, whole, yesOrNo } from '../plain.ts';
import { errorNames } from '../vocabulary/errors.ts';
import { languages } from '../vocabulary/words.ts';
import { SignatureEvidence } from './signing/evidence.ts';
import { Signing } from './signing/progress.ts';
import { Question } from './signing/questions.ts';

/** How a request stands. `open` is the only one in which an ask may be answered. */
export const statuses = [
  'open',
  'disowned',
  'rejected',
  'withdrawn',
  'lapsed',
  'undecided',
  'approved',
  'in force',
  'ended',
] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** What an ask's row says. `waiting` is the only one that can be answered; `diverted` led to an aside; `closed` was cut by another answer. */
export const AskStatus = z.enum([
  'waiting',
  'done',
  'diverted',
  'changes',
  'rejected',
  'disowned',
  'expired',
  'closed',
]);
export type AskStatus = z.infer<typeof AskStatus>;

/** One person's answer. `salt` blinds its commitment in the chain; reason, names and evidence can be erased. */
export const Answer = z.object({
  by: text,
  choice: text,
  reason: text,
  at: text,
  salt: text,
  /** How somebody signed. */
  evidence: z.optional(SignatureEvidence),
});
export type Answer = z.infer<typeof Answer>;

/** What somebody who was asked said without answering: that it is not for them, or that a colleague (`to`) answers instead. */
export const Aside = z.object({ by: text, to: z.optional(text), remark: text, at: text, salt: text });
export type Aside = z.infer<typeof Aside>;

/** What the clock does to a waiting ask next. */
export const Step = z.enum(['remind', 'substitute', 'superior', 'management', 'expire']);
export type Step = z.infer<typeof Step>;
export const Due = z.object({ at: text, step: Step });
export type Due = z.infer<typeof Due>;

/** Why an employee may not decide: an interest of theirs or of their organisation, or another deciding answer. */
export const Interest = z.enum(['party', 'organisation', 'named', 'declared', 'decided already']);
export type Interest = z.infer<typeof Interest>;

/** Somebody who would have been asked, but for an interest or an absence. */
export const LeftOut = z.object({ ask: text, person: text, why: z.union([Interest, z.literal('away')]) });
export type LeftOut = z.infer<typeof LeftOut>;

/** Somebody whom our mail does not reach: it came back, or they marked it as junk, after which SES sends them nothing more. */
export const Unreached = z.object({ person: text, why: z.enum(['bounced', 'complained']) });
export type Unreached = z.infer<typeof Unreached>;

/** An address that staff corrected, in this request only: whoever had the wrong one is written to at the right one. Links of an earlier issue are dead. `name` is who is there, where it is another person. */
export const Correction = z.object({ person: text, wrong: text, right: text, issue: whole, name: z.optional(text) });
export type Correction = z.infer<typeof Correction>;

/** Those asked for one role, by id, where each of several roles has to say yes. */
export const Group = z.object({ role: Role, people: z.array(text) });
export type Group = z.infer<typeof Group>;

const Both = z.object({ es: text, en: text });

/** An ask as put: who is asked, until when, what has been answered. */
export const AskRow = z.object({
  name: text,
  round: whole,
  status: AskStatus,
  people: z.array(Person),
  /** For which role each of them is asked, where several have to say yes. */
  groups: z.optional(z.array(Group)),
  /** Those who were asked and said that they have an interest, or are no longer asked. */
  excused: z.array(text),
  /** Those who were never asked, because of an interest or an absence. */
  leftOut: z.optional(z.array(LeftOut)),
  /** Those of them whom our mail does not reach. */
  unreached: z.optional(z.array(Unreached)),
  answers: z.array(Answer),
  asides: z.optional(z.array(Aside)),
  openedAt: text,
  deadline: text,
  /** From when its time runs, where that was still to come when it was put. */
  begins: z.optional(text),
  /** What is still to come, first first. */
  schedule: z.array(Due),
  /** The error that cut it short, when another answer closed it. */
  cut: z.optional(z.enum(errorNames)),
  /** The aside that it led to. */
  leads: z.optional(text),
  /** How many must say yes, where that hangs on who is asked. */
  quorum: z.optional(whole),
  /** What could be chosen when it was put, with what spoke for each. */
  options: z.optional(z.array(z.object({ name: text, words: Both, reason: Both }))),
  /** Whether it has been given its time once more. */
  extended: z.optional(yesOrNo),
  /** Whether staff have moved its deadline: then its span is no longer what it was. */
  moved: z.optional(yesOrNo),
  /** What a deed has drawn or sealed, by its name in the store; the digest once it can be signed, and who of IMTCloud it names to sign. */
  document: z.optional(
    z.object({
      name: text,
      sha256: text,
      pages: whole,
      templateVersion: text,
      contractDigest: z.optional(text),
      signatories: z.optional(z.array(text)),
    }),
  ),
  /** How far each of those who sign has come; erased with the rest. */
  signing: z.optional(z.array(Signing)),
  questions: z.optional(z.array(Question)),
  /** Whether what became of it has to reach the run that waits for it. */
  signal: yesOrNo,
});
export type AskRow = z.infer<typeof AskRow>;

/** The next thing the clock does to a request that nobody is asked about. */
export const HeadStep = z.enum(['begin', 'notice', 'end', 'erase']);
export type HeadStep = z.infer<typeof HeadStep>;

/** The head of a request: how it stands, its place in the chain, and what lists show. */
export const Head = z.object({
  request: text,
  workflow: text,
  language: z.enum(languages),
  status: Status,
  /** The number of the last event, and the hash of that event. */
  version: whole,
  hash: text,
  round: whole,
  run: whole,
  facts: z.record(text, yesOrNo),
  title: text,
  /** For the search of staff; erased with the rest. */
  addresses: z.array(text),
  createdAt: text,
  changedAt: text,
  /** Since when it has its status; rows of an older release do not say it. */
  statusAt: z.optional(text),
  /** Between which days it binds; empty when it does not. */
  firstDay: text,
  lastDay: text,
  /** Names of the asks that wait now, in order. */
  waitingFor: z.array(text),
  /** What staff must look at, in one word; empty when nothing. */
  incident: text,
  /** Whether it was approved although nobody of IMTCloud answered its last ask. */
  unsettled: z.optional(yesOrNo),
  /** Whether an execution must be started for `run`. */
  start: yesOrNo,
  /** The last run that went on for one of an older release. */
  resumed: z.optional(whole),
  schedule: z.array(z.object({ at: text, step: HeadStep, span: z.optional(text) })),
  /** Erased with the rest. */
  corrections: z.optional(z.array(Correction)),
  erased: yesOrNo,
});
export type Head = z.infer<typeof Head>;

/** What was typed, one row a round; `values` are erased when their time has come. */
export const FormRow = z.object({
  round: whole,
  salt: text,
  values: z.record(text, text),
});
export type FormRow = z.infer<typeof FormRow>;

/** Everything a rule needs to know of one request. */
export const Case = z.object({ head: Head, forms: z.array(FormRow), asks: z.array(AskRow) });
export type Case = z.infer<typeof Case>;
