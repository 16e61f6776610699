import type { Span } from '../calendar.ts';
import type { Role } from '../directory/employee.ts';
import type { Implementer } from '../directory/implementer.ts';
import type { DirectoryWrite, Finding, Review } from '../directory/write.ts';
import type { Directory, Person } from '../directory.ts';
import { type Ask, asksIn, type Party, type Stage } from './asks.ts';
import type { Fields, Values } from './fields.ts';
import type { Clause } from './refusal.ts';
import type { Places, Words } from './words.ts';

export type Section = { title: Words; intro?: Words; fields: Fields };
export type Page = { name: string; title: Words; sections: readonly Section[] };

/** What checks may know besides the form: the directory and today's date in Madrid (YYYY-MM-DD). */
export type Circumstances = { directory: Directory; today: string };

/** A rule of the policy: what it makes sure of, and what to change when it does not hold. */
export type Check<V> = {
  name: string;
  clause: Clause;
  /** Where the person mends it. */
  field: keyof V & string;
  /** The fields that break it, where it is about more than one: each is to be mended. */
  brokenAt?: (values: V, circumstances: Circumstances) => readonly (keyof V & string)[];
  ensures: Words;
  change: Words;
  /** Whether it must still hold when somebody says yes, and not only when the form is sent. */
  lasting?: true;
  /** Whether it is about the moment of sending only: what is decided later does not break it. */
  once?: true;
  /** Whether the rule says anything of this request; always, when left out. */
  applies?: (values: V) => boolean;
  passes: (values: V, circumstances: Circumstances) => boolean;
};

/** A line of what is read first: a field, or a line of its own whose {places} are fields as people read them. */
export type Glance<V> =
  | (keyof V & string)
  | { name?: string; label: Words; says: (values: V, directory: Directory) => Words | undefined };

/** Someone named in a request: in which field, and by which tax id where one was asked for. */
export type Name = { field: string; name: string; taxId?: string };

/** Who the parties are, from what was typed and from the directory (C7: an implementer is written to where the directory says). */
export type Parties<V> = Readonly<Record<string, PartyOf<V>>> & {
  readonly requester: (values: V, directory: Directory) => Person;
};
/** Nobody when the request has no such party. */
type PartyOf<V> = (values: V, directory: Directory) => Person | undefined;

/** Between which days something binds, and how long before its end the parties are reminded. */
export type InForce<V> = {
  /** What binds, with its article: «el acuerdo». */
  thing: Words;
  from: (values: V) => string;
  until: (values: V) => string;
  notices: readonly Span[];
};

/** `atMost`: how many times changes may be asked for at one ask. */
/** How a request of this kind ended, where everybody's words do not suit: in a word, in a sentence, and what comes of it. */
export type Outcome = { name: Words; lead: Words; after: Words };

/** Whom something is told to. */
export type Telling = { who: Words; what: Words; when: Words };

export type Changes = { ask: Ask; backTo: string; afterwards: Words; atMost?: number };

/**
 * A stage off the chain, which only an answer leads to (`to` and the name of its ask). The request goes on at `onward`: a
 * stage, another aside, or the end; `again` when it goes back, to a stage that is put anew.
 */
export type Aside = { ask: Ask; onward: string; again?: true };
/** Where a request ends when everyone has said yes. */
export const theEnd = 'the end';

/** What has been answered so far, first first; silence has nobody in `by`. */
export type Said = { ask: string; round: number; by: string; choice: string; at: string };
/** What a rule may know besides the form, once a request is under way. */
export type Underway = { request: string; directory: Directory; said: readonly Said[]; today: string };
/** What a request has found against an implementer, beside all that was found against it; `told`: what that party reads of its review. */
export type Found = {
  implementer: string;
  findings: readonly Finding[];
  finding: Finding;
  party: Party;
  told: Readonly<Record<Review['outcome'], { lead: Words; more: Words }>>;
};
/** What people with a role read besides, once. */
export type Alert = { role: Role; lead: Words; more: Words };
/** One of those who can be chosen, with what speaks for it. */
export type Option = { name: string; words: Words; reason: Words };

/** A workflow as a business person reads it: data, and small named functions for who and when. */
export type WorkflowOf<V> = {
  name: string;
  /** What one asks for: «acuerdo con terceros». */
  noun: Words;
  summary: Words;
  clauses: readonly Clause[];
  form: readonly Page[];
  checks: readonly Check<V>[];
  /** What says most to whoever decides, read before all else. */
  atAGlance?: readonly Glance<V>[];
  /** One line that names a request in lists and subjects: its organisations, never a person. */
  title: (values: V, directory: Directory) => string;
  facts: (values: V, directory: Directory) => Record<string, boolean>;
  parties: Parties<V>;
  /** The fields that say who the other party is. No edit may change them: what it has answered is not for another to read. */
  otherPartyKnownBy?: (values: V) => readonly (keyof V & string)[];
  /** The certified company that stands behind the request, where there is one. */
  implementer?: (values: V, directory: Directory) => Implementer | undefined;
  /** The codes of the schools that the request is about, so that its rules are given them. */
  schools?: (values: V) => readonly string[];
  /** Those who submit, lead or earn by the request, or come into it by what is answered, by tax id or in the words typed: nobody of theirs decides it. */
  interested: (values: V, directory: Directory, said: readonly Said[]) => readonly string[];
  /** Whoever is named in it: a name that passes for another is pointed out to those who decide. */
  names?: (values: V, directory: Directory) => readonly Name[];
  stages: readonly Stage[];
  /** Asked when someone wants changes; afterwards the request goes back to the stage named, and `afterwards` says what that means. */
  changes?: Changes;
  /** The ask whose yes binds: from then on nobody withdraws, and `said` says why and what can be done instead. */
  bindsAfter?: { ask: string; said: Words };
  /** Stages that only an answer leads to. */
  asides?: readonly Aside[];
  /** Whoever can take it, first first, each asked only when the one before declines (asks of `candidates`). */
  candidates?: (values: V, underway: Underway) => readonly Person[];
  /** What can be chosen now, first first (asks of kind `choice`). */
  options?: (values: V, underway: Underway) => readonly Option[];
  /** What stands at the places that its words leave for a request, by its form and by what has been answered. */
  places?: (values: V, said: readonly Said[]) => Places;
  /** What an answer changes in the directory, in the same transaction. */
  writes?: (answer: Said, values: V, underway: Underway) => DirectoryWrite | undefined;
  /** What it has found against an implementer, which may have it reviewed once. */
  found?: (values: V, underway: Underway) => Found | undefined;
  /** Whom an answer alerts, and to what. */
  alert?: (answer: Said, values: V, underway: Underway) => Alert | undefined;
  /** Who receives the personal data of the form besides IMTCloud, and what of them: read on each of its pages. */
  recipients?: Words;
  /** Who will be told what, and when: read before the form is sent. */
  tells?: readonly Telling[];
  /** What only one request of this kind may be under way about, once its mailbox is confirmed. */
  unique?: (values: V) => string;
  /** As what it is approved: «exactamente en las condiciones que se muestran». */
  approvedAs?: Words;
  /** How it may end, in words of its own. `unsettled`: approved although nobody of IMTCloud answered that ask; staff see it. */
  outcomes?: Partial<Record<'approved' | 'rejected', Outcome>> & { unsettled?: Outcome & { ask: string } };
  /** What approval means for the parties and for others, in a sentence. */
  approvalMeans?: Words;
  /** Only where what is approved binds between two days. */
  inForce?: InForce<V>;
};

export type Workflow = WorkflowOf<Values>;

/** Forgets the types of one workflow's form, so that all can stand in one register: the form has checked the values. */
export const defineWorkflow = <V extends Values>(workflow: WorkflowOf<V>): Workflow => workflow as unknown as Workflow;

/** Every field of the form, in order. */
export const fieldsOf = (workflow: Workflow): Fields =>
  Object.assign({}, ...workflow.form.flatMap((page) => page.sections.map((section) => section.fields)));

/** The aside of that name. @throws Error when the workflow has none */
export const asideNamed = (workflow: Workflow, name: string): Aside => {
  const found = workflow.asides?.find(({ ask }) => ask.name === name);
  if (!found) throw new Error(`Workflow ${workflow.name} has no aside ${name}`);
  return found;
};

/** Every ask the workflow can put, those off the chain after the others, the one for changes last. */
export const allAsks = (workflow: Workflow): readonly Ask[] => [
  ...workflow.stages.flatMap(asksIn),
  ...(workflow.asides ?? []).map(({ ask }) => ask),
  ...(workflow.changes ? [workflow.changes.ask] : []),
];

/** The names of the asks that these values lead to, in order, when everyone says yes. */
export const asksOf = (workflow: Workflow, values: Values, directory: Directory = nobody): string[] => {
  const facts = workflow.facts(values, directory);
  const needed = (ask: Ask) => ask.onlyIf === undefined || facts[ask.onlyIf] === true;
  return workflow.stages
    .flatMap(asksIn)
    .filter(needed)
    .map((ask) => ask.name);
};

const nobody: Directory = { implementers: [], schools: [], employees: [], loads: {} };

export const askNamed = (workflow: Workflow, name: string): Ask => {
  const found = allAsks(workflow).find((ask) => ask.name === name);
  if (!found) throw new Error(`Workflow ${workflow.name} has no ask ${name}`);
  return found;
};
